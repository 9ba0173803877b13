drop sequence if exists doors;
alter table rooms drop constraint if exists uq_rooms_name;
drop index if exists ix_rooms_name;
alter table rooms drop column if exists floor;
drop table if exists nowhere;

-- back
alter table rooms add column if not exists floor integer;
create index if not exists ix_rooms_name on rooms (name);
-- execute each row of
select 'alter table rooms add constraint uq_rooms_name unique (name, floor)' from (select 1 as chosen) as one where not (exists (select 1 from information_schema.table_constraints where table_schema = current_schema and table_name = 'ROOMS' and constraint_name = 'UQ_ROOMS_NAME'));
create sequence if not exists doors start with 1 increment by 1;

drop sequence if exists doors;
-- execute each row of
select 'alter table rooms drop index uq_rooms_name' from (select 1 as chosen) as one where (exists (select 1 from information_schema.table_constraints where table_schema = database() and table_name = 'rooms' and constraint_name = 'uq_rooms_name'));
-- execute each row of
select 'alter table rooms drop index ix_rooms_name' from (select 1 as chosen) as one where (exists (select 1 from information_schema.statistics where table_schema = database() and table_name = 'rooms' and index_name = 'ix_rooms_name'));
alter table rooms drop column if exists floor;
drop table if exists nowhere;

-- back
alter table rooms add column if not exists floor integer;
create index if not exists ix_rooms_name on rooms (name);
-- execute each row of
select 'alter table rooms add constraint uq_rooms_name unique (name, floor)' from (select 1 as chosen) as one where not (exists (select 1 from information_schema.table_constraints where table_schema = database() and table_name = 'rooms' and constraint_name = 'uq_rooms_name'));
create sequence if not exists doors start with 1 increment by 1 nocache;

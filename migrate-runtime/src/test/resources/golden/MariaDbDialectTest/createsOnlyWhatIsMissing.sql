-- execute each row of
select statement from (select 0 as place, 'create table `it''s` (
    a integer not null,
    constraint pk_its primary key (a)
) engine=InnoDB default character set utf8mb4' as statement union all select 1 as place, 'create index ix_its on `it''s` (a desc)' as statement) as steps where not (exists (select 1 from information_schema.tables where table_schema = database() and table_name = 'it''s')) order by place;
alter table rooms add column if not exists note varchar(9);
create index if not exists ix_rooms_name on rooms (name);
-- execute each row of
select 'alter table rooms add constraint ck_rooms check (id > 0)' from (select 1 as chosen) as one where not (exists (select 1 from information_schema.table_constraints where table_schema = database() and table_name = 'rooms' and constraint_name = 'ck_rooms'));
create sequence if not exists doors start with 1 increment by 1 nocache;

-- back
drop sequence if exists doors;
-- execute each row of
select 'alter table rooms drop constraint ck_rooms' from (select 1 as chosen) as one where (exists (select 1 from information_schema.table_constraints where table_schema = database() and table_name = 'rooms' and constraint_name = 'ck_rooms'));
-- execute each row of
select 'alter table rooms drop index ix_rooms_name' from (select 1 as chosen) as one where (exists (select 1 from information_schema.statistics where table_schema = database() and table_name = 'rooms' and index_name = 'ix_rooms_name'));
alter table rooms drop column if exists note;
drop table if exists `it's`;

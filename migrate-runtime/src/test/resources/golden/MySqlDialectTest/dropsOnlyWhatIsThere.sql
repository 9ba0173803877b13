drop table if exists doors;
-- execute each row of
select 'alter table rooms drop index uq_rooms_name' from (select 1 as chosen) as one where (exists (select 1 from information_schema.table_constraints where table_schema = database() and table_name = 'rooms' and constraint_name = 'uq_rooms_name'));
-- execute each row of
select 'alter table rooms drop index ix_rooms_name' from (select 1 as chosen) as one where (exists (select 1 from information_schema.statistics where table_schema = database() and table_name = 'rooms' and index_name = 'ix_rooms_name'));
-- execute each row of
select 'alter table rooms drop column floor' from (select 1 as chosen) as one where (exists (select 1 from information_schema.columns where table_schema = database() and table_name = 'rooms' and column_name = 'floor'));
drop table if exists nowhere;

-- back
-- execute each row of
select 'alter table rooms add column floor integer' from (select 1 as chosen) as one where not (exists (select 1 from information_schema.columns where table_schema = database() and table_name = 'rooms' and column_name = 'floor'));
-- execute each row of
select 'create index ix_rooms_name on rooms (name)' from (select 1 as chosen) as one where not (exists (select 1 from information_schema.statistics where table_schema = database() and table_name = 'rooms' and index_name = 'ix_rooms_name'));
-- execute each row of
select 'alter table rooms add constraint uq_rooms_name unique (name, floor)' from (select 1 as chosen) as one where not (exists (select 1 from information_schema.table_constraints where table_schema = database() and table_name = 'rooms' and constraint_name = 'uq_rooms_name'));
-- execute each row of
select statement from (select 0 as place, 'create table doors (next_val bigint) engine=InnoDB' as statement union all select 1 as place, 'insert into doors values (1)' as statement) as steps where not (exists (select 1 from information_schema.tables where table_schema = database() and table_name = 'doors')) order by place;

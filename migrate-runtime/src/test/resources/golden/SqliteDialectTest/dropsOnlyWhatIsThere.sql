drop table if exists doors;
-- expect no row of
select 'on' from pragma_foreign_keys where foreign_keys = 1;
-- expect no row of
select name from pragma_table_xinfo('rooms') where name collate nocase not in ('id', 'floor', 'name');
create table temp.migrate_kept as select type, name, sql from sqlite_master where tbl_name = 'rooms' collate nocase and type in ('index', 'trigger') and sql is not null and name collate nocase not in ('ix_rooms_name');
create table migrate_new_rooms (
    id bigint not null,
    floor integer,
    name varchar(20) not null,
    constraint pk_rooms primary key (id)
);
insert into migrate_new_rooms (rowid, id, floor, name) select rowid, id, floor, name from rooms;
-- expect no row of
select (select count(*) from rooms) || ' became ' || (select count(*) from migrate_new_rooms) where (select count(*) from rooms) <> (select count(*) from migrate_new_rooms);
drop table rooms;
pragma legacy_alter_table = on;
alter table migrate_new_rooms rename to rooms;
pragma legacy_alter_table = off;
create index ix_rooms_name on rooms (name);
-- execute each row of
select sql from temp.migrate_kept order by type, name;
drop table temp.migrate_kept;
drop index if exists ix_rooms_name;
-- execute each row of
select 'alter table rooms drop column floor' from (select 1 as chosen) as one where (exists (select 1 from pragma_table_xinfo('rooms') where name = 'floor' collate nocase));
drop table if exists nowhere;

-- back
-- execute each row of
select 'alter table rooms add column floor integer' from (select 1 as chosen) as one where not (exists (select 1 from pragma_table_xinfo('rooms') where name = 'floor' collate nocase));
create index if not exists ix_rooms_name on rooms (name);
-- expect no row of
select 'on' from pragma_foreign_keys where foreign_keys = 1;
-- expect no row of
select name from pragma_table_xinfo('rooms') where name collate nocase not in ('id', 'floor', 'name');
create table temp.migrate_kept as select type, name, sql from sqlite_master where tbl_name = 'rooms' collate nocase and type in ('index', 'trigger') and sql is not null and name collate nocase not in ('ix_rooms_name');
create table migrate_new_rooms (
    id bigint not null,
    floor integer,
    name varchar(20) not null,
    constraint pk_rooms primary key (id),
    constraint uq_rooms_name unique (name, floor)
);
insert into migrate_new_rooms (rowid, id, floor, name) select rowid, id, floor, name from rooms;
-- expect no row of
select (select count(*) from rooms) || ' became ' || (select count(*) from migrate_new_rooms) where (select count(*) from rooms) <> (select count(*) from migrate_new_rooms);
drop table rooms;
pragma legacy_alter_table = on;
alter table migrate_new_rooms rename to rooms;
pragma legacy_alter_table = off;
create index ix_rooms_name on rooms (name);
-- execute each row of
select sql from temp.migrate_kept order by type, name;
drop table temp.migrate_kept;
-- execute each row of
select statement from (select 0 as place, 'create table doors (next_val bigint)' as statement union all select 1 as place, 'insert into doors values (1)' as statement) as steps where not (exists (select 1 from sqlite_master where type = 'table' and name = 'doors' collate nocase)) order by place;

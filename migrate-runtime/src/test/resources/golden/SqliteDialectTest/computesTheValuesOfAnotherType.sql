-- expect no row of
select 'on' from pragma_foreign_keys where foreign_keys = 1;
-- expect no row of
select name from pragma_table_xinfo('rooms') where name collate nocase not in ('id', 'floor', 'name');
create table temp.migrate_kept as select type, name, sql from sqlite_master where tbl_name = 'rooms' collate nocase and type in ('index', 'trigger') and sql is not null;
create table migrate_new_rooms (
    id bigint not null,
    floor integer,
    name integer default 3 not null,
    constraint pk_rooms primary key (id)
);
insert into migrate_new_rooms (rowid, id, floor, name) select rowid, id, floor, length(name) + id from rooms;
-- expect no row of
select (select count(*) from rooms) || ' became ' || (select count(*) from migrate_new_rooms) where (select count(*) from rooms) <> (select count(*) from migrate_new_rooms);
drop table rooms;
pragma legacy_alter_table = on;
alter table migrate_new_rooms rename to rooms;
pragma legacy_alter_table = off;
-- execute each row of
select sql from temp.migrate_kept order by type, name;
drop table temp.migrate_kept;

-- back
-- expect no row of
select 'on' from pragma_foreign_keys where foreign_keys = 1;
-- expect no row of
select name from pragma_table_xinfo('rooms') where name collate nocase not in ('id', 'floor', 'name');
create table temp.migrate_kept as select type, name, sql from sqlite_master where tbl_name = 'rooms' collate nocase and type in ('index', 'trigger') and sql is not null;
create table migrate_new_rooms (
    id bigint not null,
    floor integer,
    name varchar(20) not null,
    constraint pk_rooms primary key (id)
);
insert into migrate_new_rooms (rowid, id, floor, name) select rowid, id, floor, cast(name as text) from rooms;
-- expect no row of
select (select count(*) from rooms) || ' became ' || (select count(*) from migrate_new_rooms) where (select count(*) from rooms) <> (select count(*) from migrate_new_rooms);
drop table rooms;
pragma legacy_alter_table = on;
alter table migrate_new_rooms rename to rooms;
pragma legacy_alter_table = off;
-- execute each row of
select sql from temp.migrate_kept order by type, name;
drop table temp.migrate_kept;

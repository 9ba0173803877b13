-- expect no row of
select 'on' from pragma_foreign_keys where foreign_keys = 1;
-- expect no row of
select name from pragma_table_xinfo('rooms') where name collate nocase not in ('name');
create table temp.migrate_kept as select type, name, sql from sqlite_master where tbl_name = 'rooms' collate nocase and type in ('index', 'trigger') and sql is not null;
-- execute each row of
select 'create table temp.migrate_last_number as select seq from sqlite_sequence where name = ''rooms''' from sqlite_master where name = 'sqlite_sequence';
select case when sql like '%autoincrement%' then 'create table migrate_new_rooms (
    id integer primary key autoincrement,
    name varchar(20) not null
)' else 'create table migrate_new_rooms (
    id integer,
    name varchar(20) not null,
    constraint pk_rooms primary key (id)
)' end from sqlite_master where type = 'table' and name = 'rooms' collate nocase;
insert into migrate_new_rooms (name) select name from rooms;
-- expect no row of
select (select count(*) from rooms) || ' became ' || (select count(*) from migrate_new_rooms) where (select count(*) from rooms) <> (select count(*) from migrate_new_rooms);
drop table rooms;
pragma legacy_alter_table = on;
alter table migrate_new_rooms rename to rooms;
pragma legacy_alter_table = off;
-- execute each row of
select sql from temp.migrate_kept order by type, name;
drop table temp.migrate_kept;
-- execute each row of
select 'delete from sqlite_sequence where name = ''rooms'' and exists (select 1 from temp.migrate_last_number)' from sqlite_temp_master where name = 'migrate_last_number';
-- execute each row of
select 'insert into sqlite_sequence (name, seq) select ''rooms'', seq from temp.migrate_last_number' from sqlite_temp_master where name = 'migrate_last_number';
-- execute each row of
select 'drop table temp.migrate_last_number' from sqlite_temp_master where name = 'migrate_last_number';
insert into rooms (name) values
    ('c');

-- back
-- expect no row of
select 'on' from pragma_foreign_keys where foreign_keys = 1;
-- expect no row of
select name from pragma_table_xinfo('rooms') where name collate nocase not in ('id', 'name');
create table temp.migrate_kept as select type, name, sql from sqlite_master where tbl_name = 'rooms' collate nocase and type in ('index', 'trigger') and sql is not null;
create table migrate_new_rooms (
    name varchar(20) not null
);
insert into migrate_new_rooms (rowid, name) select rowid, name from rooms;
-- expect no row of
select (select count(*) from rooms) || ' became ' || (select count(*) from migrate_new_rooms) where (select count(*) from rooms) <> (select count(*) from migrate_new_rooms);
drop table rooms;
pragma legacy_alter_table = on;
alter table migrate_new_rooms rename to rooms;
pragma legacy_alter_table = off;
-- execute each row of
select sql from temp.migrate_kept order by type, name;
drop table temp.migrate_kept;

-- up
create table ids (next_val bigint);
insert into ids values (1);
select 'on' from pragma_foreign_keys where foreign_keys = 1;
select name from pragma_table_xinfo('person') where name collate nocase not in ('id', 'name');
create table temp.migrate_kept as select type, name, sql from sqlite_master where tbl_name = 'person' collate nocase and type in ('index', 'trigger') and sql is not null;
create table migrate_new_person (
    id bigint not null,
    name varchar(255),
    constraint pk_person primary key (id)
);
insert into migrate_new_person (rowid, id, name) select rowid, id, name from person;
select (select count(*) from person) || ' became ' || (select count(*) from migrate_new_person) where (select count(*) from person) <> (select count(*) from migrate_new_person);
drop table person;
pragma legacy_alter_table = on;
alter table migrate_new_person rename to person;
pragma legacy_alter_table = off;
select sql from temp.migrate_kept order by type, name;
drop table temp.migrate_kept;
update ids set next_val = (select max(id) + 10 from person) where next_val < (select max(id) + 10 from person);
-- down
drop table ids;
select 'on' from pragma_foreign_keys where foreign_keys = 1;
select name from pragma_table_xinfo('person') where name collate nocase not in ('id', 'name');
create table temp.migrate_kept as select type, name, sql from sqlite_master where tbl_name = 'person' collate nocase and type in ('index', 'trigger') and sql is not null;
select 'create table temp.migrate_last_number as select seq from sqlite_sequence where name = ''person''' from sqlite_master where name = 'sqlite_sequence';
select case when sql like '%autoincrement%' then 'create table migrate_new_person (
    id integer primary key autoincrement,
    name varchar(255)
)' else 'create table migrate_new_person (
    id integer,
    name varchar(255),
    constraint pk_person primary key (id)
)' end from sqlite_master where type = 'table' and name = 'person' collate nocase;
insert into migrate_new_person (id, name) select id, name from person;
select (select count(*) from person) || ' became ' || (select count(*) from migrate_new_person) where (select count(*) from person) <> (select count(*) from migrate_new_person);
drop table person;
pragma legacy_alter_table = on;
alter table migrate_new_person rename to person;
pragma legacy_alter_table = off;
select sql from temp.migrate_kept order by type, name;
drop table temp.migrate_kept;
select 'delete from sqlite_sequence where name = ''person'' and exists (select 1 from temp.migrate_last_number)' from sqlite_temp_master where name = 'migrate_last_number';
select 'insert into sqlite_sequence (name, seq) select ''person'', seq from temp.migrate_last_number' from sqlite_temp_master where name = 'migrate_last_number';
select 'drop table temp.migrate_last_number' from sqlite_temp_master where name = 'migrate_last_number';

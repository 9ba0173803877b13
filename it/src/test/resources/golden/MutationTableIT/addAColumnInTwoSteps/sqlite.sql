-- up
alter table person add column nick varchar(40);
update person set nick = coalesce(name, '?') where nick is null;
update person set nick = coalesce(name, '?') where nick is null;
select 'on' from pragma_foreign_keys where foreign_keys = 1;
select name from pragma_table_xinfo('person') where name collate nocase not in ('id', 'name', 'nick');
create table temp.migrate_kept as select type, name, sql from sqlite_master where tbl_name = 'person' collate nocase and type in ('index', 'trigger') and sql is not null;
create table migrate_new_person (
    id bigint not null,
    name varchar(40),
    nick varchar(40) not null,
    constraint pk_person primary key (id)
);
insert into migrate_new_person (rowid, id, name, nick) select rowid, id, name, nick from person;
select (select count(*) from person) || ' became ' || (select count(*) from migrate_new_person) where (select count(*) from person) <> (select count(*) from migrate_new_person);
drop table person;
pragma legacy_alter_table = on;
alter table migrate_new_person rename to person;
pragma legacy_alter_table = off;
select sql from temp.migrate_kept order by type, name;
drop table temp.migrate_kept;
-- down
select 'on' from pragma_foreign_keys where foreign_keys = 1;
select name from pragma_table_xinfo('person') where name collate nocase not in ('id', 'name', 'nick');
create table temp.migrate_kept as select type, name, sql from sqlite_master where tbl_name = 'person' collate nocase and type in ('index', 'trigger') and sql is not null;
create table migrate_new_person (
    id bigint not null,
    name varchar(40),
    nick varchar(40),
    constraint pk_person primary key (id)
);
insert into migrate_new_person (rowid, id, name, nick) select rowid, id, name, nick from person;
select (select count(*) from person) || ' became ' || (select count(*) from migrate_new_person) where (select count(*) from person) <> (select count(*) from migrate_new_person);
drop table person;
pragma legacy_alter_table = on;
alter table migrate_new_person rename to person;
pragma legacy_alter_table = off;
select sql from temp.migrate_kept order by type, name;
drop table temp.migrate_kept;
alter table person drop column nick;

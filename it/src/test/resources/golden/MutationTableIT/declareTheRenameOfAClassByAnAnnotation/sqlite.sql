-- up
alter table person rename to human;
select 'on' from pragma_foreign_keys where foreign_keys = 1;
select name from pragma_table_xinfo('human') where name collate nocase not in ('id', 'a', 'b');
create table temp.migrate_kept as select type, name, sql from sqlite_master where tbl_name = 'human' collate nocase and type in ('index', 'trigger') and sql is not null;
create table migrate_new_human (
    id bigint not null,
    a varchar(255),
    b varchar(255),
    constraint pk_human primary key (id)
);
insert into migrate_new_human (rowid, id, a, b) select rowid, id, a, b from human;
select (select count(*) from human) || ' became ' || (select count(*) from migrate_new_human) where (select count(*) from human) <> (select count(*) from migrate_new_human);
drop table human;
pragma legacy_alter_table = on;
alter table migrate_new_human rename to human;
pragma legacy_alter_table = off;
select sql from temp.migrate_kept order by type, name;
drop table temp.migrate_kept;
-- down
alter table human rename to person;
select 'on' from pragma_foreign_keys where foreign_keys = 1;
select name from pragma_table_xinfo('person') where name collate nocase not in ('id', 'a', 'b');
create table temp.migrate_kept as select type, name, sql from sqlite_master where tbl_name = 'person' collate nocase and type in ('index', 'trigger') and sql is not null;
create table migrate_new_person (
    id bigint not null,
    a varchar(255),
    b varchar(255),
    constraint pk_person primary key (id)
);
insert into migrate_new_person (rowid, id, a, b) select rowid, id, a, b from person;
select (select count(*) from person) || ' became ' || (select count(*) from migrate_new_person) where (select count(*) from person) <> (select count(*) from migrate_new_person);
drop table person;
pragma legacy_alter_table = on;
alter table migrate_new_person rename to person;
pragma legacy_alter_table = off;
select sql from temp.migrate_kept order by type, name;
drop table temp.migrate_kept;

-- up
alter table person rename column name to full_name;
select 'on' from pragma_foreign_keys where foreign_keys = 1;
select name from pragma_table_xinfo('person') where name collate nocase not in ('id', 'full_name');
create table temp.migrate_kept as select type, name, sql from sqlite_master where tbl_name = 'person' collate nocase and type in ('index', 'trigger') and sql is not null and name collate nocase not in ('ix_person_name', 'ix_person_full_name');
create table migrate_new_person (
    id bigint not null,
    full_name varchar(40),
    constraint pk_person primary key (id),
    constraint uq_person_full_name unique (full_name)
);
insert into migrate_new_person (rowid, id, full_name) select rowid, id, full_name from person;
select (select count(*) from person) || ' became ' || (select count(*) from migrate_new_person) where (select count(*) from person) <> (select count(*) from migrate_new_person);
drop table person;
pragma legacy_alter_table = on;
alter table migrate_new_person rename to person;
pragma legacy_alter_table = off;
create index ix_person_full_name on person (full_name);
select sql from temp.migrate_kept order by type, name;
drop table temp.migrate_kept;
-- down
drop index ix_person_full_name;
create index ix_person_name on person (full_name);
alter table person rename column full_name to name;
select 'on' from pragma_foreign_keys where foreign_keys = 1;
select name from pragma_table_xinfo('person') where name collate nocase not in ('id', 'name');
create table temp.migrate_kept as select type, name, sql from sqlite_master where tbl_name = 'person' collate nocase and type in ('index', 'trigger') and sql is not null and name collate nocase not in ('ix_person_name');
create table migrate_new_person (
    id bigint not null,
    name varchar(40),
    constraint pk_person primary key (id),
    constraint uq_person_name unique (name)
);
insert into migrate_new_person (rowid, id, name) select rowid, id, name from person;
select (select count(*) from person) || ' became ' || (select count(*) from migrate_new_person) where (select count(*) from person) <> (select count(*) from migrate_new_person);
drop table person;
pragma legacy_alter_table = on;
alter table migrate_new_person rename to person;
pragma legacy_alter_table = off;
create index ix_person_name on person (name);
select sql from temp.migrate_kept order by type, name;
drop table temp.migrate_kept;

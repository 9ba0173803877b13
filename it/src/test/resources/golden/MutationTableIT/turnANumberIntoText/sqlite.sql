-- up
select 'on' from pragma_foreign_keys where foreign_keys = 1;
select name from pragma_table_xinfo('person') where name collate nocase not in ('id', 'age', 'name');
create table temp.migrate_kept as select type, name, sql from sqlite_master where tbl_name = 'person' collate nocase and type in ('index', 'trigger') and sql is not null;
create table migrate_new_person (
    id bigint not null,
    age varchar(20),
    name varchar(40),
    constraint pk_person primary key (id)
);
insert into migrate_new_person (rowid, id, age, name) select rowid, id, cast(age as text), name from person;
select (select count(*) from person) || ' became ' || (select count(*) from migrate_new_person) where (select count(*) from person) <> (select count(*) from migrate_new_person);
drop table person;
pragma legacy_alter_table = on;
alter table migrate_new_person rename to person;
pragma legacy_alter_table = off;
select sql from temp.migrate_kept order by type, name;
drop table temp.migrate_kept;
-- down
select misfits from (select count(*) as misfits from person where case when (substr(trim(cast(age as text)), 1 + (substr(trim(cast(age as text)), 1, 1) in ('-', '+'))) = '' or substr(trim(cast(age as text)), 1 + (substr(trim(cast(age as text)), 1, 1) in ('-', '+'))) glob '*[^0-9]*') then 1 when cast(cast(age as text) as numeric) not between -2147483648 and 2147483647 then 1 else 0 end = 1) as counted where misfits > 0;
select 'on' from pragma_foreign_keys where foreign_keys = 1;
select name from pragma_table_xinfo('person') where name collate nocase not in ('id', 'age', 'name');
create table temp.migrate_kept as select type, name, sql from sqlite_master where tbl_name = 'person' collate nocase and type in ('index', 'trigger') and sql is not null;
create table migrate_new_person (
    id bigint not null,
    age integer,
    name varchar(40),
    constraint pk_person primary key (id)
);
insert into migrate_new_person (rowid, id, age, name) select rowid, id, cast(age as numeric), name from person;
select (select count(*) from person) || ' became ' || (select count(*) from migrate_new_person) where (select count(*) from person) <> (select count(*) from migrate_new_person);
drop table person;
pragma legacy_alter_table = on;
alter table migrate_new_person rename to person;
pragma legacy_alter_table = off;
select sql from temp.migrate_kept order by type, name;
drop table temp.migrate_kept;

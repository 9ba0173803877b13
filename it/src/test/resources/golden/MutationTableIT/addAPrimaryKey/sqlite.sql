-- up
select 'on' from pragma_foreign_keys where foreign_keys = 1;
select name from pragma_table_xinfo('person_tags') where name collate nocase not in ('person_id', 'tag');
create table temp.migrate_kept as select type, name, sql from sqlite_master where tbl_name = 'person_tags' collate nocase and type in ('index', 'trigger') and sql is not null;
create table migrate_new_person_tags (
    person_id bigint not null,
    tag varchar(40) not null,
    constraint pk_person_tags primary key (person_id, tag),
    constraint fk_person_tags_person_id foreign key (person_id) references person (id)
);
insert into migrate_new_person_tags (rowid, person_id, tag) select rowid, person_id, tag from person_tags;
select (select count(*) from person_tags) || ' became ' || (select count(*) from migrate_new_person_tags) where (select count(*) from person_tags) <> (select count(*) from migrate_new_person_tags);
drop table person_tags;
pragma legacy_alter_table = on;
alter table migrate_new_person_tags rename to person_tags;
pragma legacy_alter_table = off;
select sql from temp.migrate_kept order by type, name;
drop table temp.migrate_kept;
-- down
select 'on' from pragma_foreign_keys where foreign_keys = 1;
select name from pragma_table_xinfo('person_tags') where name collate nocase not in ('person_id', 'tag');
create table temp.migrate_kept as select type, name, sql from sqlite_master where tbl_name = 'person_tags' collate nocase and type in ('index', 'trigger') and sql is not null;
create table migrate_new_person_tags (
    person_id bigint not null,
    tag varchar(40) not null,
    constraint fk_person_tags_person_id foreign key (person_id) references person (id)
);
insert into migrate_new_person_tags (rowid, person_id, tag) select rowid, person_id, tag from person_tags;
select (select count(*) from person_tags) || ' became ' || (select count(*) from migrate_new_person_tags) where (select count(*) from person_tags) <> (select count(*) from migrate_new_person_tags);
drop table person_tags;
pragma legacy_alter_table = on;
alter table migrate_new_person_tags rename to person_tags;
pragma legacy_alter_table = off;
select sql from temp.migrate_kept order by type, name;
drop table temp.migrate_kept;

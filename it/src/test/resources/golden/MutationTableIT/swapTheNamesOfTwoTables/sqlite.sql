-- up
alter table a rename to renaming_1;
alter table b rename to a;
alter table renaming_1 rename to b;
select 'on' from pragma_foreign_keys where foreign_keys = 1;
select name from pragma_table_xinfo('a') where name collate nocase not in ('id', 'x');
create table temp.migrate_kept as select type, name, sql from sqlite_master where tbl_name = 'a' collate nocase and type in ('index', 'trigger') and sql is not null;
create table migrate_new_a (
    id bigint not null,
    x integer not null,
    constraint pk_a primary key (id)
);
insert into migrate_new_a (rowid, id, x) select rowid, id, x from a;
select (select count(*) from a) || ' became ' || (select count(*) from migrate_new_a) where (select count(*) from a) <> (select count(*) from migrate_new_a);
drop table a;
pragma legacy_alter_table = on;
alter table migrate_new_a rename to a;
pragma legacy_alter_table = off;
select sql from temp.migrate_kept order by type, name;
drop table temp.migrate_kept;
select 'on' from pragma_foreign_keys where foreign_keys = 1;
select name from pragma_table_xinfo('b') where name collate nocase not in ('id');
create table temp.migrate_kept as select type, name, sql from sqlite_master where tbl_name = 'b' collate nocase and type in ('index', 'trigger') and sql is not null;
create table migrate_new_b (
    id bigint not null,
    constraint pk_b primary key (id)
);
insert into migrate_new_b (rowid, id) select rowid, id from b;
select (select count(*) from b) || ' became ' || (select count(*) from migrate_new_b) where (select count(*) from b) <> (select count(*) from migrate_new_b);
drop table b;
pragma legacy_alter_table = on;
alter table migrate_new_b rename to b;
pragma legacy_alter_table = off;
select sql from temp.migrate_kept order by type, name;
drop table temp.migrate_kept;
-- down
alter table b rename to renaming_1;
alter table a rename to b;
alter table renaming_1 rename to a;
select 'on' from pragma_foreign_keys where foreign_keys = 1;
select name from pragma_table_xinfo('b') where name collate nocase not in ('id', 'x');
create table temp.migrate_kept as select type, name, sql from sqlite_master where tbl_name = 'b' collate nocase and type in ('index', 'trigger') and sql is not null;
create table migrate_new_b (
    id bigint not null,
    x integer not null,
    constraint pk_b primary key (id)
);
insert into migrate_new_b (rowid, id, x) select rowid, id, x from b;
select (select count(*) from b) || ' became ' || (select count(*) from migrate_new_b) where (select count(*) from b) <> (select count(*) from migrate_new_b);
drop table b;
pragma legacy_alter_table = on;
alter table migrate_new_b rename to b;
pragma legacy_alter_table = off;
select sql from temp.migrate_kept order by type, name;
drop table temp.migrate_kept;
select 'on' from pragma_foreign_keys where foreign_keys = 1;
select name from pragma_table_xinfo('a') where name collate nocase not in ('id');
create table temp.migrate_kept as select type, name, sql from sqlite_master where tbl_name = 'a' collate nocase and type in ('index', 'trigger') and sql is not null;
create table migrate_new_a (
    id bigint not null,
    constraint pk_a primary key (id)
);
insert into migrate_new_a (rowid, id) select rowid, id from a;
select (select count(*) from a) || ' became ' || (select count(*) from migrate_new_a) where (select count(*) from a) <> (select count(*) from migrate_new_a);
drop table a;
pragma legacy_alter_table = on;
alter table migrate_new_a rename to a;
pragma legacy_alter_table = off;
select sql from temp.migrate_kept order by type, name;
drop table temp.migrate_kept;

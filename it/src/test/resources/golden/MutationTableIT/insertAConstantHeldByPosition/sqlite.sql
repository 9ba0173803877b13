-- up
select 'on' from pragma_foreign_keys where foreign_keys = 1;
select name from pragma_table_xinfo('light') where name collate nocase not in ('id', 'color');
create table temp.migrate_kept as select type, name, sql from sqlite_master where tbl_name = 'light' collate nocase and type in ('index', 'trigger') and sql is not null;
create table migrate_new_light (
    id bigint not null,
    color tinyint check (color between 0 and 3),
    constraint pk_light primary key (id)
);
insert into migrate_new_light (rowid, id, color) select rowid, id, color from light;
select (select count(*) from light) || ' became ' || (select count(*) from migrate_new_light) where (select count(*) from light) <> (select count(*) from migrate_new_light);
drop table light;
pragma legacy_alter_table = on;
alter table migrate_new_light rename to light;
pragma legacy_alter_table = off;
select sql from temp.migrate_kept order by type, name;
drop table temp.migrate_kept;
-- down
select misfits from (select count(*) as misfits from light where color not between 0 and 2) as counted where misfits > 0;
select 'on' from pragma_foreign_keys where foreign_keys = 1;
select name from pragma_table_xinfo('light') where name collate nocase not in ('id', 'color');
create table temp.migrate_kept as select type, name, sql from sqlite_master where tbl_name = 'light' collate nocase and type in ('index', 'trigger') and sql is not null;
create table migrate_new_light (
    id bigint not null,
    color tinyint check (color between 0 and 2),
    constraint pk_light primary key (id)
);
insert into migrate_new_light (rowid, id, color) select rowid, id, color from light;
select (select count(*) from light) || ' became ' || (select count(*) from migrate_new_light) where (select count(*) from light) <> (select count(*) from migrate_new_light);
drop table light;
pragma legacy_alter_table = on;
alter table migrate_new_light rename to light;
pragma legacy_alter_table = off;
select sql from temp.migrate_kept order by type, name;
drop table temp.migrate_kept;

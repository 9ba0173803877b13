-- up
select 'on' from pragma_foreign_keys where foreign_keys = 1;
select name from pragma_table_xinfo('item') where name collate nocase not in ('id', 'price');
create table temp.migrate_kept as select type, name, sql from sqlite_master where tbl_name = 'item' collate nocase and type in ('index', 'trigger') and sql is not null;
create table migrate_new_item (
    id bigint not null,
    price numeric(12, 2),
    constraint pk_item primary key (id)
);
insert into migrate_new_item (rowid, id, price) select rowid, id, price from item;
select (select count(*) from item) || ' became ' || (select count(*) from migrate_new_item) where (select count(*) from item) <> (select count(*) from migrate_new_item);
drop table item;
pragma legacy_alter_table = on;
alter table migrate_new_item rename to item;
pragma legacy_alter_table = off;
select sql from temp.migrate_kept order by type, name;
drop table temp.migrate_kept;
-- down
select misfits from (select count(*) as misfits from item where abs(price) >= 100000000) as counted where misfits > 0;
select 'on' from pragma_foreign_keys where foreign_keys = 1;
select name from pragma_table_xinfo('item') where name collate nocase not in ('id', 'price');
create table temp.migrate_kept as select type, name, sql from sqlite_master where tbl_name = 'item' collate nocase and type in ('index', 'trigger') and sql is not null;
create table migrate_new_item (
    id bigint not null,
    price numeric(10, 2),
    constraint pk_item primary key (id)
);
insert into migrate_new_item (rowid, id, price) select rowid, id, price from item;
select (select count(*) from item) || ' became ' || (select count(*) from migrate_new_item) where (select count(*) from item) <> (select count(*) from migrate_new_item);
drop table item;
pragma legacy_alter_table = on;
alter table migrate_new_item rename to item;
pragma legacy_alter_table = off;
select sql from temp.migrate_kept order by type, name;
drop table temp.migrate_kept;

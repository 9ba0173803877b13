-- up
alter table city rename column mayor_id to head_id;
select 'on' from pragma_foreign_keys where foreign_keys = 1;
select name from pragma_table_xinfo('city') where name collate nocase not in ('id', 'head_id');
create table temp.migrate_kept as select type, name, sql from sqlite_master where tbl_name = 'city' collate nocase and type in ('index', 'trigger') and sql is not null;
create table migrate_new_city (
    id bigint not null,
    head_id bigint,
    constraint pk_city primary key (id),
    constraint fk_city_head_id foreign key (head_id) references person (id)
);
insert into migrate_new_city (rowid, id, head_id) select rowid, id, head_id from city;
select (select count(*) from city) || ' became ' || (select count(*) from migrate_new_city) where (select count(*) from city) <> (select count(*) from migrate_new_city);
drop table city;
pragma legacy_alter_table = on;
alter table migrate_new_city rename to city;
pragma legacy_alter_table = off;
select sql from temp.migrate_kept order by type, name;
drop table temp.migrate_kept;
-- down
alter table city rename column head_id to mayor_id;
select 'on' from pragma_foreign_keys where foreign_keys = 1;
select name from pragma_table_xinfo('city') where name collate nocase not in ('id', 'mayor_id');
create table temp.migrate_kept as select type, name, sql from sqlite_master where tbl_name = 'city' collate nocase and type in ('index', 'trigger') and sql is not null;
create table migrate_new_city (
    id bigint not null,
    mayor_id bigint,
    constraint pk_city primary key (id),
    constraint fk_city_mayor_id foreign key (mayor_id) references person (id)
);
insert into migrate_new_city (rowid, id, mayor_id) select rowid, id, mayor_id from city;
select (select count(*) from city) || ' became ' || (select count(*) from migrate_new_city) where (select count(*) from city) <> (select count(*) from migrate_new_city);
drop table city;
pragma legacy_alter_table = on;
alter table migrate_new_city rename to city;
pragma legacy_alter_table = off;
select sql from temp.migrate_kept order by type, name;
drop table temp.migrate_kept;

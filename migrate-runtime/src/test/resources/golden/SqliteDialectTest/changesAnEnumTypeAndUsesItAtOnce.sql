-- expect no row of
select 'on' from pragma_foreign_keys where foreign_keys = 1;
-- expect no row of
select name from pragma_table_xinfo('cars') where name collate nocase not in ('id', 'paint');
create table temp.migrate_kept as select type, name, sql from sqlite_master where tbl_name = 'cars' collate nocase and type in ('index', 'trigger') and sql is not null;
create table migrate_new_cars (
    id bigint not null,
    paint varchar(255) default 'GREEN' not null check (paint in ('RED', 'GREEN', 'BLUE')),
    constraint pk_cars primary key (id)
);
insert into migrate_new_cars (rowid, id, paint) select rowid, id, paint from cars;
-- expect no row of
select (select count(*) from cars) || ' became ' || (select count(*) from migrate_new_cars) where (select count(*) from cars) <> (select count(*) from migrate_new_cars);
drop table cars;
pragma legacy_alter_table = on;
alter table migrate_new_cars rename to cars;
pragma legacy_alter_table = off;
-- execute each row of
select sql from temp.migrate_kept order by type, name;
drop table temp.migrate_kept;
insert into cars (id) values (2);
delete from cars where id = 2;

-- back
-- expect no row of
select 'on' from pragma_foreign_keys where foreign_keys = 1;
-- expect no row of
select name from pragma_table_xinfo('cars') where name collate nocase not in ('id', 'paint');
create table temp.migrate_kept as select type, name, sql from sqlite_master where tbl_name = 'cars' collate nocase and type in ('index', 'trigger') and sql is not null;
create table migrate_new_cars (
    id bigint not null,
    paint varchar(255) default 'GREEN' not null check (paint in ('RED', 'GREEN')),
    constraint pk_cars primary key (id)
);
insert into migrate_new_cars (rowid, id, paint) select rowid, id, paint from cars;
-- expect no row of
select (select count(*) from cars) || ' became ' || (select count(*) from migrate_new_cars) where (select count(*) from cars) <> (select count(*) from migrate_new_cars);
drop table cars;
pragma legacy_alter_table = on;
alter table migrate_new_cars rename to cars;
pragma legacy_alter_table = off;
-- execute each row of
select sql from temp.migrate_kept order by type, name;
drop table temp.migrate_kept;

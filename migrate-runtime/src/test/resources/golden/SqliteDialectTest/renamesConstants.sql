-- expect no row of
select 'on' from pragma_foreign_keys where foreign_keys = 1;
-- expect no row of
select name from pragma_table_xinfo('bikes') where name collate nocase not in ('paint');
create table temp.migrate_kept as select type, name, sql from sqlite_master where tbl_name = 'bikes' collate nocase and type in ('index', 'trigger') and sql is not null;
create table migrate_new_bikes (
    paint varchar(255) check (paint in ('RED', 'GREEN', 'LIME'))
);
insert into migrate_new_bikes (rowid, paint) select rowid, paint from bikes;
-- expect no row of
select (select count(*) from bikes) || ' became ' || (select count(*) from migrate_new_bikes) where (select count(*) from bikes) <> (select count(*) from migrate_new_bikes);
drop table bikes;
pragma legacy_alter_table = on;
alter table migrate_new_bikes rename to bikes;
pragma legacy_alter_table = off;
-- execute each row of
select sql from temp.migrate_kept order by type, name;
drop table temp.migrate_kept;
update bikes set paint = 'LIME' where paint = 'GREEN';
-- expect no row of
select 'on' from pragma_foreign_keys where foreign_keys = 1;
-- expect no row of
select name from pragma_table_xinfo('bikes') where name collate nocase not in ('paint');
create table temp.migrate_kept as select type, name, sql from sqlite_master where tbl_name = 'bikes' collate nocase and type in ('index', 'trigger') and sql is not null;
create table migrate_new_bikes (
    paint varchar(255) check (paint in ('RED', 'LIME'))
);
insert into migrate_new_bikes (rowid, paint) select rowid, paint from bikes;
-- expect no row of
select (select count(*) from bikes) || ' became ' || (select count(*) from migrate_new_bikes) where (select count(*) from bikes) <> (select count(*) from migrate_new_bikes);
drop table bikes;
pragma legacy_alter_table = on;
alter table migrate_new_bikes rename to bikes;
pragma legacy_alter_table = off;
-- execute each row of
select sql from temp.migrate_kept order by type, name;
drop table temp.migrate_kept;
-- expect no row of
select 'on' from pragma_foreign_keys where foreign_keys = 1;
-- expect no row of
select name from pragma_table_xinfo('cars') where name collate nocase not in ('id', 'kind', 'level', 'paint', 'state');
create table temp.migrate_kept as select type, name, sql from sqlite_master where tbl_name = 'cars' collate nocase and type in ('index', 'trigger') and sql is not null and name collate nocase not in ('ix_cars_paint');
create table migrate_new_cars (
    id bigint not null,
    kind varchar(255) not null check (kind in ('A', 'B')),
    level tinyint not null check (level between 0 and 1),
    paint varchar(255) default 'GREEN' not null check (paint in ('RED', 'GREEN', 'LIME')),
    state varchar(255) default 'OLD' not null check (state in ('NEW', 'OLD')),
    constraint pk_cars primary key (id),
    constraint ck_cars_paint check (id > 0 or paint <> 'RED')
);
insert into migrate_new_cars (rowid, id, kind, level, paint, state) select rowid, id, kind, level, paint, state from cars;
-- expect no row of
select (select count(*) from cars) || ' became ' || (select count(*) from migrate_new_cars) where (select count(*) from cars) <> (select count(*) from migrate_new_cars);
drop table cars;
pragma legacy_alter_table = on;
alter table migrate_new_cars rename to cars;
pragma legacy_alter_table = off;
create index ix_cars_paint on cars (paint) where paint = 'RED';
-- execute each row of
select sql from temp.migrate_kept order by type, name;
drop table temp.migrate_kept;
update cars set paint = 'LIME' where paint = 'GREEN';
-- expect no row of
select 'on' from pragma_foreign_keys where foreign_keys = 1;
-- expect no row of
select name from pragma_table_xinfo('cars') where name collate nocase not in ('id', 'kind', 'level', 'paint', 'state');
create table temp.migrate_kept as select type, name, sql from sqlite_master where tbl_name = 'cars' collate nocase and type in ('index', 'trigger') and sql is not null and name collate nocase not in ('ix_cars_paint');
create table migrate_new_cars (
    id bigint not null,
    kind varchar(255) not null check (kind in ('A', 'B')),
    level tinyint not null check (level between 0 and 1),
    paint varchar(255) default 'LIME' not null check (paint in ('RED', 'LIME')),
    state varchar(255) default 'OLD' not null check (state in ('NEW', 'OLD', 'it''s old')),
    constraint pk_cars primary key (id),
    constraint ck_cars_paint check (id > 0 or paint <> 'RED')
);
insert into migrate_new_cars (rowid, id, kind, level, paint, state) select rowid, id, kind, level, paint, state from cars;
-- expect no row of
select (select count(*) from cars) || ' became ' || (select count(*) from migrate_new_cars) where (select count(*) from cars) <> (select count(*) from migrate_new_cars);
drop table cars;
pragma legacy_alter_table = on;
alter table migrate_new_cars rename to cars;
pragma legacy_alter_table = off;
create index ix_cars_paint on cars (paint) where paint = 'RED';
-- execute each row of
select sql from temp.migrate_kept order by type, name;
drop table temp.migrate_kept;
update cars set state = 'it''s old' where state = 'OLD';
-- expect no row of
select 'on' from pragma_foreign_keys where foreign_keys = 1;
-- expect no row of
select name from pragma_table_xinfo('cars') where name collate nocase not in ('id', 'kind', 'level', 'paint', 'state');
create table temp.migrate_kept as select type, name, sql from sqlite_master where tbl_name = 'cars' collate nocase and type in ('index', 'trigger') and sql is not null and name collate nocase not in ('ix_cars_paint');
create table migrate_new_cars (
    id bigint not null,
    kind varchar(255) not null check (kind in ('A', 'B', 'C')),
    level tinyint not null check (level between 0 and 1),
    paint varchar(255) default 'LIME' not null check (paint in ('RED', 'LIME')),
    state varchar(255) default 'it''s old' not null check (state in ('NEW', 'it''s old')),
    constraint pk_cars primary key (id),
    constraint ck_cars_paint check (id > 0 or paint <> 'RED')
);
insert into migrate_new_cars (rowid, id, kind, level, paint, state) select rowid, id, kind, level, paint, state from cars;
-- expect no row of
select (select count(*) from cars) || ' became ' || (select count(*) from migrate_new_cars) where (select count(*) from cars) <> (select count(*) from migrate_new_cars);
drop table cars;
pragma legacy_alter_table = on;
alter table migrate_new_cars rename to cars;
pragma legacy_alter_table = off;
create index ix_cars_paint on cars (paint) where paint = 'RED';
-- execute each row of
select sql from temp.migrate_kept order by type, name;
drop table temp.migrate_kept;
update cars set kind = 'C' where kind = 'A';
-- expect no row of
select 'on' from pragma_foreign_keys where foreign_keys = 1;
-- expect no row of
select name from pragma_table_xinfo('cars') where name collate nocase not in ('id', 'kind', 'level', 'paint', 'state');
create table temp.migrate_kept as select type, name, sql from sqlite_master where tbl_name = 'cars' collate nocase and type in ('index', 'trigger') and sql is not null and name collate nocase not in ('ix_cars_paint');
create table migrate_new_cars (
    id bigint not null,
    kind varchar(255) not null check (kind in ('C', 'B')),
    level tinyint not null check (level between 0 and 1),
    paint varchar(255) default 'LIME' not null check (paint in ('RED', 'LIME')),
    state varchar(255) default 'it''s old' not null check (state in ('NEW', 'it''s old')),
    constraint pk_cars primary key (id),
    constraint ck_cars_paint check (id > 0 or paint <> 'RED')
);
insert into migrate_new_cars (rowid, id, kind, level, paint, state) select rowid, id, kind, level, paint, state from cars;
-- expect no row of
select (select count(*) from cars) || ' became ' || (select count(*) from migrate_new_cars) where (select count(*) from cars) <> (select count(*) from migrate_new_cars);
drop table cars;
pragma legacy_alter_table = on;
alter table migrate_new_cars rename to cars;
pragma legacy_alter_table = off;
create index ix_cars_paint on cars (paint) where paint = 'RED';
-- execute each row of
select sql from temp.migrate_kept order by type, name;
drop table temp.migrate_kept;

-- back
-- expect no row of
select 'on' from pragma_foreign_keys where foreign_keys = 1;
-- expect no row of
select name from pragma_table_xinfo('cars') where name collate nocase not in ('id', 'kind', 'level', 'paint', 'state');
create table temp.migrate_kept as select type, name, sql from sqlite_master where tbl_name = 'cars' collate nocase and type in ('index', 'trigger') and sql is not null and name collate nocase not in ('ix_cars_paint');
create table migrate_new_cars (
    id bigint not null,
    kind varchar(255) not null check (kind in ('C', 'B', 'A')),
    level tinyint not null check (level between 0 and 1),
    paint varchar(255) default 'LIME' not null check (paint in ('RED', 'LIME')),
    state varchar(255) default 'it''s old' not null check (state in ('NEW', 'it''s old')),
    constraint pk_cars primary key (id),
    constraint ck_cars_paint check (id > 0 or paint <> 'RED')
);
insert into migrate_new_cars (rowid, id, kind, level, paint, state) select rowid, id, kind, level, paint, state from cars;
-- expect no row of
select (select count(*) from cars) || ' became ' || (select count(*) from migrate_new_cars) where (select count(*) from cars) <> (select count(*) from migrate_new_cars);
drop table cars;
pragma legacy_alter_table = on;
alter table migrate_new_cars rename to cars;
pragma legacy_alter_table = off;
create index ix_cars_paint on cars (paint) where paint = 'RED';
-- execute each row of
select sql from temp.migrate_kept order by type, name;
drop table temp.migrate_kept;
update cars set kind = 'A' where kind = 'C';
-- expect no row of
select 'on' from pragma_foreign_keys where foreign_keys = 1;
-- expect no row of
select name from pragma_table_xinfo('cars') where name collate nocase not in ('id', 'kind', 'level', 'paint', 'state');
create table temp.migrate_kept as select type, name, sql from sqlite_master where tbl_name = 'cars' collate nocase and type in ('index', 'trigger') and sql is not null and name collate nocase not in ('ix_cars_paint');
create table migrate_new_cars (
    id bigint not null,
    kind varchar(255) not null check (kind in ('A', 'B')),
    level tinyint not null check (level between 0 and 1),
    paint varchar(255) default 'LIME' not null check (paint in ('RED', 'LIME')),
    state varchar(255) default 'it''s old' not null check (state in ('NEW', 'it''s old', 'OLD')),
    constraint pk_cars primary key (id),
    constraint ck_cars_paint check (id > 0 or paint <> 'RED')
);
insert into migrate_new_cars (rowid, id, kind, level, paint, state) select rowid, id, kind, level, paint, state from cars;
-- expect no row of
select (select count(*) from cars) || ' became ' || (select count(*) from migrate_new_cars) where (select count(*) from cars) <> (select count(*) from migrate_new_cars);
drop table cars;
pragma legacy_alter_table = on;
alter table migrate_new_cars rename to cars;
pragma legacy_alter_table = off;
create index ix_cars_paint on cars (paint) where paint = 'RED';
-- execute each row of
select sql from temp.migrate_kept order by type, name;
drop table temp.migrate_kept;
update cars set state = 'OLD' where state = 'it''s old';
-- expect no row of
select 'on' from pragma_foreign_keys where foreign_keys = 1;
-- expect no row of
select name from pragma_table_xinfo('cars') where name collate nocase not in ('id', 'kind', 'level', 'paint', 'state');
create table temp.migrate_kept as select type, name, sql from sqlite_master where tbl_name = 'cars' collate nocase and type in ('index', 'trigger') and sql is not null and name collate nocase not in ('ix_cars_paint');
create table migrate_new_cars (
    id bigint not null,
    kind varchar(255) not null check (kind in ('A', 'B')),
    level tinyint not null check (level between 0 and 1),
    paint varchar(255) default 'LIME' not null check (paint in ('RED', 'LIME')),
    state varchar(255) default 'OLD' not null check (state in ('NEW', 'OLD')),
    constraint pk_cars primary key (id),
    constraint ck_cars_paint check (id > 0 or paint <> 'RED')
);
insert into migrate_new_cars (rowid, id, kind, level, paint, state) select rowid, id, kind, level, paint, state from cars;
-- expect no row of
select (select count(*) from cars) || ' became ' || (select count(*) from migrate_new_cars) where (select count(*) from cars) <> (select count(*) from migrate_new_cars);
drop table cars;
pragma legacy_alter_table = on;
alter table migrate_new_cars rename to cars;
pragma legacy_alter_table = off;
create index ix_cars_paint on cars (paint) where paint = 'RED';
-- execute each row of
select sql from temp.migrate_kept order by type, name;
drop table temp.migrate_kept;
-- expect no row of
select 'on' from pragma_foreign_keys where foreign_keys = 1;
-- expect no row of
select name from pragma_table_xinfo('bikes') where name collate nocase not in ('paint');
create table temp.migrate_kept as select type, name, sql from sqlite_master where tbl_name = 'bikes' collate nocase and type in ('index', 'trigger') and sql is not null;
create table migrate_new_bikes (
    paint varchar(255) check (paint in ('RED', 'LIME', 'GREEN'))
);
insert into migrate_new_bikes (rowid, paint) select rowid, paint from bikes;
-- expect no row of
select (select count(*) from bikes) || ' became ' || (select count(*) from migrate_new_bikes) where (select count(*) from bikes) <> (select count(*) from migrate_new_bikes);
drop table bikes;
pragma legacy_alter_table = on;
alter table migrate_new_bikes rename to bikes;
pragma legacy_alter_table = off;
-- execute each row of
select sql from temp.migrate_kept order by type, name;
drop table temp.migrate_kept;
update bikes set paint = 'GREEN' where paint = 'LIME';
-- expect no row of
select 'on' from pragma_foreign_keys where foreign_keys = 1;
-- expect no row of
select name from pragma_table_xinfo('bikes') where name collate nocase not in ('paint');
create table temp.migrate_kept as select type, name, sql from sqlite_master where tbl_name = 'bikes' collate nocase and type in ('index', 'trigger') and sql is not null;
create table migrate_new_bikes (
    paint varchar(255) check (paint in ('RED', 'GREEN'))
);
insert into migrate_new_bikes (rowid, paint) select rowid, paint from bikes;
-- expect no row of
select (select count(*) from bikes) || ' became ' || (select count(*) from migrate_new_bikes) where (select count(*) from bikes) <> (select count(*) from migrate_new_bikes);
drop table bikes;
pragma legacy_alter_table = on;
alter table migrate_new_bikes rename to bikes;
pragma legacy_alter_table = off;
-- execute each row of
select sql from temp.migrate_kept order by type, name;
drop table temp.migrate_kept;
-- expect no row of
select 'on' from pragma_foreign_keys where foreign_keys = 1;
-- expect no row of
select name from pragma_table_xinfo('cars') where name collate nocase not in ('id', 'kind', 'level', 'paint', 'state');
create table temp.migrate_kept as select type, name, sql from sqlite_master where tbl_name = 'cars' collate nocase and type in ('index', 'trigger') and sql is not null and name collate nocase not in ('ix_cars_paint');
create table migrate_new_cars (
    id bigint not null,
    kind varchar(255) not null check (kind in ('A', 'B')),
    level tinyint not null check (level between 0 and 1),
    paint varchar(255) default 'LIME' not null check (paint in ('RED', 'LIME', 'GREEN')),
    state varchar(255) default 'OLD' not null check (state in ('NEW', 'OLD')),
    constraint pk_cars primary key (id),
    constraint ck_cars_paint check (id > 0 or paint <> 'RED')
);
insert into migrate_new_cars (rowid, id, kind, level, paint, state) select rowid, id, kind, level, paint, state from cars;
-- expect no row of
select (select count(*) from cars) || ' became ' || (select count(*) from migrate_new_cars) where (select count(*) from cars) <> (select count(*) from migrate_new_cars);
drop table cars;
pragma legacy_alter_table = on;
alter table migrate_new_cars rename to cars;
pragma legacy_alter_table = off;
create index ix_cars_paint on cars (paint) where paint = 'RED';
-- execute each row of
select sql from temp.migrate_kept order by type, name;
drop table temp.migrate_kept;
update cars set paint = 'GREEN' where paint = 'LIME';
-- expect no row of
select 'on' from pragma_foreign_keys where foreign_keys = 1;
-- expect no row of
select name from pragma_table_xinfo('cars') where name collate nocase not in ('id', 'kind', 'level', 'paint', 'state');
create table temp.migrate_kept as select type, name, sql from sqlite_master where tbl_name = 'cars' collate nocase and type in ('index', 'trigger') and sql is not null and name collate nocase not in ('ix_cars_paint');
create table migrate_new_cars (
    id bigint not null,
    kind varchar(255) not null check (kind in ('A', 'B')),
    level tinyint not null check (level between 0 and 1),
    paint varchar(255) default 'GREEN' not null check (paint in ('RED', 'GREEN')),
    state varchar(255) default 'OLD' not null check (state in ('NEW', 'OLD')),
    constraint pk_cars primary key (id),
    constraint ck_cars_paint check (id > 0 or paint <> 'RED')
);
insert into migrate_new_cars (rowid, id, kind, level, paint, state) select rowid, id, kind, level, paint, state from cars;
-- expect no row of
select (select count(*) from cars) || ' became ' || (select count(*) from migrate_new_cars) where (select count(*) from cars) <> (select count(*) from migrate_new_cars);
drop table cars;
pragma legacy_alter_table = on;
alter table migrate_new_cars rename to cars;
pragma legacy_alter_table = off;
create index ix_cars_paint on cars (paint) where paint = 'RED';
-- execute each row of
select sql from temp.migrate_kept order by type, name;
drop table temp.migrate_kept;

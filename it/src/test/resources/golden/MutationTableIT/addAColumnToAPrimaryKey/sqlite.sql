-- up
select 'on' from pragma_foreign_keys where foreign_keys = 1;
select name from pragma_table_xinfo('seat') where name collate nocase not in ('hall', 'line', 'place');
create table temp.migrate_kept as select type, name, sql from sqlite_master where tbl_name = 'seat' collate nocase and type in ('index', 'trigger') and sql is not null;
create table migrate_new_seat (
    hall integer not null,
    line integer not null,
    place integer not null,
    constraint pk_seat primary key (hall, line, place)
);
insert into migrate_new_seat (rowid, hall, line, place) select rowid, hall, line, place from seat;
select (select count(*) from seat) || ' became ' || (select count(*) from migrate_new_seat) where (select count(*) from seat) <> (select count(*) from migrate_new_seat);
drop table seat;
pragma legacy_alter_table = on;
alter table migrate_new_seat rename to seat;
pragma legacy_alter_table = off;
select sql from temp.migrate_kept order by type, name;
drop table temp.migrate_kept;
-- down
select 'on' from pragma_foreign_keys where foreign_keys = 1;
select name from pragma_table_xinfo('seat') where name collate nocase not in ('hall', 'line', 'place');
create table temp.migrate_kept as select type, name, sql from sqlite_master where tbl_name = 'seat' collate nocase and type in ('index', 'trigger') and sql is not null;
create table migrate_new_seat (
    hall integer not null,
    line integer not null,
    place integer not null,
    constraint pk_seat primary key (hall, line)
);
insert into migrate_new_seat (rowid, hall, line, place) select rowid, hall, line, place from seat;
select (select count(*) from seat) || ' became ' || (select count(*) from migrate_new_seat) where (select count(*) from seat) <> (select count(*) from migrate_new_seat);
drop table seat;
pragma legacy_alter_table = on;
alter table migrate_new_seat rename to seat;
pragma legacy_alter_table = off;
select sql from temp.migrate_kept order by type, name;
drop table temp.migrate_kept;

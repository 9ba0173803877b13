-- expect no row of
select 'on' from pragma_foreign_keys where foreign_keys = 1;
-- expect no row of
select name from pragma_table_xinfo('users') where name collate nocase not in ('id', 'kind', 'level', 'name', 'status', 'team');
create table temp.migrate_kept as select type, name, sql from sqlite_master where tbl_name = 'users' collate nocase and type in ('index', 'trigger') and sql is not null;
create table migrate_new_users (
    id bigint not null,
    kind varchar(255) default 'A' not null check (kind in ('A', 'B', 'it''s')),
    level tinyint default 1 not null check (level between 0 and 2),
    name varchar(20) not null,
    status varchar(255) default 'NEW' not null check (status in ('BEST', 'NEW', 'OLD')),
    team bigint,
    constraint pk_users primary key (id)
);
insert into migrate_new_users (rowid, id, kind, level, name, status, team) select rowid, id, kind, level, name, status, team from users;
-- expect no row of
select (select count(*) from users) || ' became ' || (select count(*) from migrate_new_users) where (select count(*) from users) <> (select count(*) from migrate_new_users);
drop table users;
pragma legacy_alter_table = on;
alter table migrate_new_users rename to users;
pragma legacy_alter_table = off;
-- execute each row of
select sql from temp.migrate_kept order by type, name;
drop table temp.migrate_kept;

-- back
-- expect no row of
select 'on' from pragma_foreign_keys where foreign_keys = 1;
-- expect no row of
select name from pragma_table_xinfo('users') where name collate nocase not in ('id', 'kind', 'level', 'name', 'status', 'team');
create table temp.migrate_kept as select type, name, sql from sqlite_master where tbl_name = 'users' collate nocase and type in ('index', 'trigger') and sql is not null;
create table migrate_new_users (
    id bigint not null,
    kind varchar(255) default 'A' not null check (kind in ('A', 'B')),
    level tinyint default 1 not null check (level between 0 and 1),
    name varchar(20) not null,
    status varchar(255) default 'OLD' not null check (status in ('NEW', 'OLD')),
    team bigint,
    constraint pk_users primary key (id)
);
insert into migrate_new_users (rowid, id, kind, level, name, status, team) select rowid, id, kind, level, name, status, team from users;
-- expect no row of
select (select count(*) from users) || ' became ' || (select count(*) from migrate_new_users) where (select count(*) from users) <> (select count(*) from migrate_new_users);
drop table users;
pragma legacy_alter_table = on;
alter table migrate_new_users rename to users;
pragma legacy_alter_table = off;
-- execute each row of
select sql from temp.migrate_kept order by type, name;
drop table temp.migrate_kept;

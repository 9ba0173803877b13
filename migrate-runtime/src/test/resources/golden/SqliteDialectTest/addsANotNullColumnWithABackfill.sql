alter table users add column bio varchar(500);
update users set bio = name where bio is null;
-- expect no row of
select 'on' from pragma_foreign_keys where foreign_keys = 1;
-- expect no row of
select name from pragma_table_xinfo('users') where name collate nocase not in ('id', 'bio', 'name', 'team');
create table temp.migrate_kept as select type, name, sql from sqlite_master where tbl_name = 'users' collate nocase and type in ('index', 'trigger') and sql is not null;
create table migrate_new_users (
    id bigint not null,
    bio varchar(500) not null,
    name varchar(20) not null,
    team bigint,
    constraint pk_users primary key (id)
);
insert into migrate_new_users (rowid, id, bio, name, team) select rowid, id, bio, name, team from users;
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
select name from pragma_table_xinfo('users') where name collate nocase not in ('id', 'bio', 'name', 'team');
create table temp.migrate_kept as select type, name, sql from sqlite_master where tbl_name = 'users' collate nocase and type in ('index', 'trigger') and sql is not null;
create table migrate_new_users (
    id bigint not null,
    name varchar(20) not null,
    team bigint,
    constraint pk_users primary key (id)
);
insert into migrate_new_users (rowid, id, name, team) select rowid, id, name, team from users;
-- expect no row of
select (select count(*) from users) || ' became ' || (select count(*) from migrate_new_users) where (select count(*) from users) <> (select count(*) from migrate_new_users);
drop table users;
pragma legacy_alter_table = on;
alter table migrate_new_users rename to users;
pragma legacy_alter_table = off;
-- execute each row of
select sql from temp.migrate_kept order by type, name;
drop table temp.migrate_kept;

alter table users rename column name to title;
alter table users add column bio varchar(50);
update users set bio = 'none' where bio is null;
-- expect no row of
select 'on' from pragma_foreign_keys where foreign_keys = 1;
-- expect no row of
select name from pragma_table_xinfo('users') where name collate nocase not in ('id', 'team', 'title', 'bio');
create table temp.migrate_kept as select type, name, sql from sqlite_master where tbl_name = 'users' collate nocase and type in ('index', 'trigger') and sql is not null and name collate nocase not in ('ix_users_bio');
create table migrate_new_users (
    id bigint not null,
    bio varchar(50) not null,
    title integer not null,
    constraint pk_users primary key (id),
    constraint uq_users_title unique (title)
);
insert into migrate_new_users (rowid, id, bio, title) select rowid, id, bio, cast(title as numeric) from users;
-- expect no row of
select (select count(*) from users) || ' became ' || (select count(*) from migrate_new_users) where (select count(*) from users) <> (select count(*) from migrate_new_users);
drop table users;
pragma legacy_alter_table = on;
alter table migrate_new_users rename to users;
pragma legacy_alter_table = off;
create index ix_users_bio on users (bio);
-- execute each row of
select sql from temp.migrate_kept order by type, name;
drop table temp.migrate_kept;

-- back
alter table users add column team bigint;
alter table users rename column title to name;
-- expect no row of
select 'on' from pragma_foreign_keys where foreign_keys = 1;
-- expect no row of
select name from pragma_table_xinfo('users') where name collate nocase not in ('id', 'bio', 'team', 'name');
create table temp.migrate_kept as select type, name, sql from sqlite_master where tbl_name = 'users' collate nocase and type in ('index', 'trigger') and sql is not null and name collate nocase not in ('ix_users_bio');
create table migrate_new_users (
    id bigint not null,
    name varchar(20) not null,
    team bigint,
    constraint pk_users primary key (id),
    constraint fk_users_team foreign key (team) references teams (id)
);
insert into migrate_new_users (rowid, id, name, team) select rowid, id, cast(name as text), team from users;
-- expect no row of
select (select count(*) from users) || ' became ' || (select count(*) from migrate_new_users) where (select count(*) from users) <> (select count(*) from migrate_new_users);
drop table users;
pragma legacy_alter_table = on;
alter table migrate_new_users rename to users;
pragma legacy_alter_table = off;
-- execute each row of
select sql from temp.migrate_kept order by type, name;
drop table temp.migrate_kept;

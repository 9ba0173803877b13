-- Upgrade from any revision to c00900000000 for postgresql, written by Alembic for JPA.
-- Run it with: psql --set=ON_ERROR_STOP=1 --file=script.sql

set client_encoding = 'UTF8';
create table if not exists migrate_version (
    revision varchar(255) not null,
    constraint pk_migrate_version primary key (revision)
);
do $migrate$
begin
    if exists (select 1 from migrate_version where not revision in ('c00100000000', 'c00200000000', 'c00300000000', 'c00400000000', 'c00500000000', 'c00600000000', 'c00700000000', 'c00800000000', 'c00900000000')) then
        raise exception using message = 'The version table migrate_version holds an id that this script does not know; write it again with all revisions';
    end if;
end
$migrate$;

-- Upgrade base -> c00100000000, create users
begin;
do $migrate$
begin
    if not (not exists (select 1 from migrate_version where revision in ('c00100000000', 'c00200000000', 'c00300000000', 'c00400000000', 'c00500000000', 'c00600000000', 'c00700000000', 'c00900000000'))) then
        return;
    end if;
    insert into migrate_version (revision) values ('c00100000000');
    execute $sql$create table users (
    id bigint not null,
    name varchar(100) not null,
    constraint pk_users primary key (id)
)$sql$;
    execute $sql$insert into users (id, name) values
    (1, 'Ann'),
    (2, '{fn now()}')$sql$;
end
$migrate$;
commit;

-- Upgrade c00100000000 -> c00200000000, add bio to users
begin;
do $migrate$
begin
    if not (not exists (select 1 from migrate_version where revision in ('c00200000000', 'c00300000000', 'c00400000000', 'c00500000000', 'c00600000000', 'c00700000000', 'c00900000000'))) then
        return;
    end if;
    delete from migrate_version where revision in ('c00100000000');
    insert into migrate_version (revision) values ('c00200000000');
    execute $sql$alter table users add column bio varchar(500)$sql$;
end
$migrate$;
commit;

-- Upgrade base -> c00800000000, create audit */ it's ; drop table users; --  \
begin;
do $migrate1$
begin
    if not (not exists (select 1 from migrate_version where revision in ('c00800000000', 'c00900000000'))) then
        return;
    end if;
    insert into migrate_version (revision) values ('c00800000000');
    execute $sql$create table audit (
    id bigint not null,
    note varchar(500),
    constraint pk_audit primary key (id)
)$sql$;
    execute $sql1$comment on column audit.note is E'it''s "q" `b` \\n \\'' -- x /* y */ # z; $migrate$ $sql$ %s {fn now()} ? :p ${x}
delimiter $$
	end; ''é中'$sql1$;
    execute $sql1$insert into audit (id, note) values
    (1, E'it''s "q" `b` \\n \\'' -- x /* y */ # z; $migrate$ $sql$ %s {fn now()} ? :p ${x}
delimiter $$
	end; ''é中😀')$sql1$;
end
$migrate1$;
commit;

-- Upgrade c00800000000 -> c00900000000, note all users
begin;
do $migrate$
begin
    if not (not exists (select 1 from migrate_version where revision in ('c00900000000'))) then
        return;
    end if;
    delete from migrate_version where revision in ('c00800000000', 'c00200000000');
    insert into migrate_version (revision) values ('c00900000000');
    execute $sql$insert into audit (id, note) select id + 100, name from users -- all of them$sql$;
end
$migrate$;
commit;

reset client_encoding;

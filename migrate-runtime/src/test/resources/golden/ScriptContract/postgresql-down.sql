-- Downgrade from c00700000000 to c00100000000 for postgresql, written by Alembic for JPA.
-- Run it with: psql --set=ON_ERROR_STOP=1 --file=script.sql

set client_encoding = 'UTF8';

-- Downgrade c00700000000 -> c00500000000, c00600000000, merge tags and people
begin;
do $migrate$
begin
    if (select count(*) from migrate_version where revision in ('c00700000000')) <> 1 then
        raise exception using message = 'The version table migrate_version is not at c00700000000, where this script starts';
    end if;
end
$migrate$;
do $migrate$
declare
    changed bigint;
begin
    update migrate_version set revision = 'c00500000000' where revision = 'c00700000000';
    get diagnostics changed = row_count;
    if changed <> 1 then
        raise exception using message = 'The version table migrate_version is not at c00700000000, where this revision starts';
    end if;
    insert into migrate_version (revision) values ('c00600000000');
    get diagnostics changed = row_count;
    if changed <> 1 then
        raise exception using message = 'The version table migrate_version is not at c00700000000, where this revision starts';
    end if;
end
$migrate$;
commit;

-- Downgrade c00600000000 -> c00400000000, add nickname to users
begin;
do $migrate$
declare
    changed bigint;
begin
    delete from migrate_version where revision = 'c00600000000';
    get diagnostics changed = row_count;
    if changed <> 1 then
        raise exception using message = 'The version table migrate_version is not at c00600000000, where this revision starts';
    end if;
end
$migrate$;
alter table users drop column nickname;
commit;

-- Downgrade c00500000000 -> c00400000000, create tags
begin;
do $migrate$
declare
    changed bigint;
begin
    update migrate_version set revision = 'c00400000000' where revision = 'c00500000000';
    get diagnostics changed = row_count;
    if changed <> 1 then
        raise exception using message = 'The version table migrate_version is not at c00500000000, where this revision starts';
    end if;
end
$migrate$;
drop table tags;
commit;

-- Downgrade c00400000000 -> c00300000000, drop bio of users
begin;
do $migrate$
declare
    changed bigint;
begin
    update migrate_version set revision = 'c00300000000' where revision = 'c00400000000';
    get diagnostics changed = row_count;
    if changed <> 1 then
        raise exception using message = 'The version table migrate_version is not at c00400000000, where this revision starts';
    end if;
end
$migrate$;
alter table users add column bio varchar(500);
commit;

-- Downgrade c00300000000 -> c00200000000, create orders
begin;
do $migrate$
declare
    changed bigint;
begin
    update migrate_version set revision = 'c00200000000' where revision = 'c00300000000';
    get diagnostics changed = row_count;
    if changed <> 1 then
        raise exception using message = 'The version table migrate_version is not at c00300000000, where this revision starts';
    end if;
end
$migrate$;
drop table orders;
commit;

-- Downgrade c00200000000 -> c00100000000, add bio to users
begin;
do $migrate$
declare
    changed bigint;
begin
    update migrate_version set revision = 'c00100000000' where revision = 'c00200000000';
    get diagnostics changed = row_count;
    if changed <> 1 then
        raise exception using message = 'The version table migrate_version is not at c00200000000, where this revision starts';
    end if;
end
$migrate$;
alter table users drop column bio;
commit;

reset client_encoding;

-- Downgrade from any revision to c00500000000, c00600000000, c00900000000 for postgresql, written by Alembic for JPA.
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

-- Downgrade c00700000000 -> c00500000000, c00600000000, merge tags and people
begin;
do $migrate$
begin
    if not (exists (select 1 from migrate_version where revision in ('c00700000000'))) then
        return;
    end if;
    delete from migrate_version where revision in ('c00700000000');
    insert into migrate_version (revision) select added.revision from (select 'c00600000000' as revision) added where not exists (select 1 from migrate_version where revision in ('c00600000000', 'c00700000000'));
    insert into migrate_version (revision) select added.revision from (select 'c00500000000' as revision) added where not exists (select 1 from migrate_version where revision in ('c00500000000', 'c00700000000'));
end
$migrate$;
commit;

reset client_encoding;

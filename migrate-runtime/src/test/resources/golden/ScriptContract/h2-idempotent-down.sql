-- Downgrade from any revision to c00500000000, c00600000000, c00900000000 for h2, written by Alembic for JPA.
-- Run it with: java -cp h2.jar org.h2.tools.RunScript -url jdbc:h2:… -user … -script script.sql

create table if not exists migrate_version (
    revision varchar(255) not null,
    constraint pk_migrate_version primary key (revision)
);
set @migrate_check = cast(case when exists (select 1 from migrate_version where not revision in ('c00100000000', 'c00200000000', 'c00300000000', 'c00400000000', 'c00500000000', 'c00600000000', 'c00700000000', 'c00800000000', 'c00900000000')) then 'The version table migrate_version holds an id that this script does not know; write it again with all revisions' end as integer);

-- Downgrade c00700000000 -> c00500000000, c00600000000, merge tags and people
set @migrate_pending = exists (select 1 from migrate_version where revision in ('c00700000000'));
begin;
execute immediate case when @migrate_pending then 'delete from migrate_version where revision in (''c00700000000'')' else 'set @migrate_done = true' end;
execute immediate case when @migrate_pending then 'insert into migrate_version (revision) select added.revision from (select ''c00600000000'' as revision) added where not exists (select 1 from migrate_version where revision in (''c00600000000'', ''c00700000000''))' else 'set @migrate_done = true' end;
execute immediate case when @migrate_pending then 'insert into migrate_version (revision) select added.revision from (select ''c00500000000'' as revision) added where not exists (select 1 from migrate_version where revision in (''c00500000000'', ''c00700000000''))' else 'set @migrate_done = true' end;
commit;


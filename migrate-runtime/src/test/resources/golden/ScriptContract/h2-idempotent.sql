-- Upgrade from any revision to c00900000000 for h2, written by Alembic for JPA.
-- Run it with: java -cp h2.jar org.h2.tools.RunScript -url jdbc:h2:… -user … -script script.sql

create table if not exists migrate_version (
    revision varchar(255) not null,
    constraint pk_migrate_version primary key (revision)
);
set @migrate_check = cast(case when exists (select 1 from migrate_version where not revision in ('c00100000000', 'c00200000000', 'c00300000000', 'c00400000000', 'c00500000000', 'c00600000000', 'c00700000000', 'c00800000000', 'c00900000000')) then 'The version table migrate_version holds an id that this script does not know; write it again with all revisions' end as integer);

-- Upgrade base -> c00100000000, create users
set @migrate_pending = not exists (select 1 from migrate_version where revision in ('c00100000000', 'c00200000000', 'c00300000000', 'c00400000000', 'c00500000000', 'c00600000000', 'c00700000000', 'c00900000000'));
execute immediate case when @migrate_pending then 'create table users (
    id bigint not null,
    name varchar(100) not null,
    constraint pk_users primary key (id)
)' else 'set @migrate_done = true' end;
execute immediate case when @migrate_pending then 'insert into users (id, name) values
    (1, ''Ann''),
    (2, ''{fn now()}'')' else 'set @migrate_done = true' end;
begin;
execute immediate case when @migrate_pending then 'insert into migrate_version (revision) values (''c00100000000'')' else 'set @migrate_done = true' end;
commit;

-- Upgrade c00100000000 -> c00200000000, add bio to users
set @migrate_pending = not exists (select 1 from migrate_version where revision in ('c00200000000', 'c00300000000', 'c00400000000', 'c00500000000', 'c00600000000', 'c00700000000', 'c00900000000'));
execute immediate case when @migrate_pending then 'alter table users add column bio varchar(500)' else 'set @migrate_done = true' end;
begin;
execute immediate case when @migrate_pending then 'delete from migrate_version where revision in (''c00100000000'')' else 'set @migrate_done = true' end;
execute immediate case when @migrate_pending then 'insert into migrate_version (revision) values (''c00200000000'')' else 'set @migrate_done = true' end;
commit;

-- Upgrade base -> c00800000000, create audit */ it's ; drop table users; --  \
set @migrate_pending = not exists (select 1 from migrate_version where revision in ('c00800000000', 'c00900000000'));
execute immediate case when @migrate_pending then 'create table audit (
    id bigint not null,
    note varchar(500),
    constraint pk_audit primary key (id)
)' else 'set @migrate_done = true' end;
execute immediate case when @migrate_pending then 'comment on column audit.note is ''it''''s "q" `b` \n \'''' -- x /* y */ # z; $migrate$ $sql$ %s {fn now()} ? :p ${x}
delimiter $$
	end; ''''é中''' else 'set @migrate_done = true' end;
execute immediate case when @migrate_pending then 'insert into audit (id, note) values
    (1, ''it''''s "q" `b` \n \'''' -- x /* y */ # z; $migrate$ $sql$ %s {fn now()} ? :p ${x}
delimiter $$
	end; ''''é中😀'')' else 'set @migrate_done = true' end;
begin;
execute immediate case when @migrate_pending then 'insert into migrate_version (revision) values (''c00800000000'')' else 'set @migrate_done = true' end;
commit;

-- Upgrade c00800000000 -> c00900000000, note all users
set @migrate_pending = not exists (select 1 from migrate_version where revision in ('c00900000000'));
execute immediate case when @migrate_pending then 'insert into audit (id, note) select id + 100, name from users -- all of them' else 'set @migrate_done = true' end;
begin;
execute immediate case when @migrate_pending then 'delete from migrate_version where revision in (''c00800000000'', ''c00200000000'')' else 'set @migrate_done = true' end;
execute immediate case when @migrate_pending then 'insert into migrate_version (revision) values (''c00900000000'')' else 'set @migrate_done = true' end;
commit;


-- Upgrade from base to c00700000000, c00900000000 for postgresql, written by Alembic for JPA.
-- Run it with: psql --set=ON_ERROR_STOP=1 --file=script.sql

set client_encoding = 'UTF8';

-- Upgrade base -> c00100000000, create users
begin;
create table if not exists migrate_version (
    revision varchar(255) not null,
    constraint pk_migrate_version primary key (revision)
);
do $migrate$
begin
    if exists (select 1 from migrate_version where revision in ('c00100000000', 'c00200000000', 'c00300000000', 'c00400000000', 'c00500000000', 'c00600000000', 'c00700000000', 'c00800000000', 'c00900000000')) then
        raise exception using message = 'The version table migrate_version is not at base, where this script starts';
    end if;
end
$migrate$;
do $migrate$
declare
    changed bigint;
begin
    insert into migrate_version (revision) values ('c00100000000');
    get diagnostics changed = row_count;
    if changed <> 1 then
        raise exception using message = 'The version table migrate_version is not at base, where this revision starts';
    end if;
end
$migrate$;
create table users (
    id bigint not null,
    name varchar(100) not null,
    constraint pk_users primary key (id)
);
insert into users (id, name) values
    (1, 'Ann'),
    (2, '{fn now()}');
commit;

-- Upgrade c00100000000 -> c00200000000, add bio to users
begin;
do $migrate$
declare
    changed bigint;
begin
    update migrate_version set revision = 'c00200000000' where revision = 'c00100000000';
    get diagnostics changed = row_count;
    if changed <> 1 then
        raise exception using message = 'The version table migrate_version is not at c00100000000, where this revision starts';
    end if;
end
$migrate$;
alter table users add column bio varchar(500);
commit;

-- Upgrade c00200000000 -> c00300000000, create orders
begin;
do $migrate$
declare
    changed bigint;
begin
    update migrate_version set revision = 'c00300000000' where revision = 'c00200000000';
    get diagnostics changed = row_count;
    if changed <> 1 then
        raise exception using message = 'The version table migrate_version is not at c00200000000, where this revision starts';
    end if;
end
$migrate$;
create table orders (
    id bigint not null,
    user_id bigint not null,
    constraint pk_orders primary key (id),
    constraint fk_orders_user_id foreign key (user_id) references users (id)
);
create index ix_orders_user_id on orders (user_id);
commit;

-- Upgrade c00300000000 -> c00400000000, drop bio of users
begin;
do $migrate$
declare
    changed bigint;
begin
    update migrate_version set revision = 'c00400000000' where revision = 'c00300000000';
    get diagnostics changed = row_count;
    if changed <> 1 then
        raise exception using message = 'The version table migrate_version is not at c00300000000, where this revision starts';
    end if;
end
$migrate$;
alter table users drop column bio;
commit;

-- Upgrade c00400000000 -> c00500000000, create tags
begin;
do $migrate$
declare
    changed bigint;
begin
    update migrate_version set revision = 'c00500000000' where revision = 'c00400000000';
    get diagnostics changed = row_count;
    if changed <> 1 then
        raise exception using message = 'The version table migrate_version is not at c00400000000, where this revision starts';
    end if;
end
$migrate$;
create table tags (
    id bigint not null,
    constraint pk_tags primary key (id)
);
commit;

-- Upgrade c00400000000 -> c00600000000, add nickname to users
begin;
do $migrate$
declare
    changed bigint;
begin
    insert into migrate_version (revision) values ('c00600000000');
    get diagnostics changed = row_count;
    if changed <> 1 then
        raise exception using message = 'The version table migrate_version is not at base, where this revision starts';
    end if;
end
$migrate$;
alter table users add column nickname varchar(50);
commit;

-- Upgrade c00500000000, c00600000000 -> c00700000000, merge tags and people
begin;
do $migrate$
declare
    changed bigint;
begin
    update migrate_version set revision = 'c00700000000' where revision = 'c00500000000';
    get diagnostics changed = row_count;
    if changed <> 1 then
        raise exception using message = 'The version table migrate_version is not at c00500000000, c00600000000, where this revision starts';
    end if;
    delete from migrate_version where revision = 'c00600000000';
    get diagnostics changed = row_count;
    if changed <> 1 then
        raise exception using message = 'The version table migrate_version is not at c00500000000, c00600000000, where this revision starts';
    end if;
end
$migrate$;
commit;

-- Upgrade base -> c00800000000, create audit */ it's ; drop table users; --  \
begin;
do $migrate$
declare
    changed bigint;
begin
    insert into migrate_version (revision) values ('c00800000000');
    get diagnostics changed = row_count;
    if changed <> 1 then
        raise exception using message = 'The version table migrate_version is not at base, where this revision starts';
    end if;
end
$migrate$;
create table audit (
    id bigint not null,
    note varchar(500),
    constraint pk_audit primary key (id)
);
comment on column audit.note is E'it''s "q" `b` \\n \\'' -- x /* y */ # z; $migrate$ $sql$ %s {fn now()} ? :p ${x}
delimiter $$
	end; ''é中';
insert into audit (id, note) values
    (1, E'it''s "q" `b` \\n \\'' -- x /* y */ # z; $migrate$ $sql$ %s {fn now()} ? :p ${x}
delimiter $$
	end; ''é中😀');
commit;

-- Upgrade c00800000000 -> c00900000000, note all users
begin;
do $migrate$
declare
    changed bigint;
begin
    update migrate_version set revision = 'c00900000000' where revision = 'c00800000000';
    get diagnostics changed = row_count;
    if changed <> 1 then
        raise exception using message = 'The version table migrate_version is not at c00800000000, where this revision starts';
    end if;
end
$migrate$;
insert into audit (id, note) select id + 100, name from users -- all of them
;
commit;

reset client_encoding;

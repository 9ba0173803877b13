-- Upgrade from base to c00700000000, c00900000000 for h2, written by Alembic for JPA.
-- Run it with: java -cp h2.jar org.h2.tools.RunScript -url jdbc:h2:… -user … -script script.sql


-- Upgrade base -> c00100000000, create users
create table if not exists migrate_version (
    revision varchar(255) not null,
    constraint pk_migrate_version primary key (revision)
);
set @migrate_check = cast(case when exists (select 1 from migrate_version where revision in ('c00100000000', 'c00200000000', 'c00300000000', 'c00400000000', 'c00500000000', 'c00600000000', 'c00700000000', 'c00800000000', 'c00900000000')) then 'The version table migrate_version is not at base, where this script starts' end as integer);
create table users (
    id bigint not null,
    name varchar(100) not null,
    constraint pk_users primary key (id)
);
insert into users (id, name) values
    (1, 'Ann'),
    (2, '{fn now()}');
begin;
insert into migrate_version (revision) values ('c00100000000');
commit;

-- Upgrade c00100000000 -> c00200000000, add bio to users
alter table users add column bio varchar(500);
begin;
update migrate_version set revision = 'c00200000000' where revision = 'c00100000000';
commit;

-- Upgrade c00200000000 -> c00300000000, create orders
create table orders (
    id bigint not null,
    user_id bigint not null,
    constraint pk_orders primary key (id),
    constraint fk_orders_user_id foreign key (user_id) references users (id)
);
create index ix_orders_user_id on orders (user_id);
begin;
update migrate_version set revision = 'c00300000000' where revision = 'c00200000000';
commit;

-- Upgrade c00300000000 -> c00400000000, drop bio of users
alter table users drop column bio;
begin;
update migrate_version set revision = 'c00400000000' where revision = 'c00300000000';
commit;

-- Upgrade c00400000000 -> c00500000000, create tags
create table tags (
    id bigint not null,
    constraint pk_tags primary key (id)
);
begin;
update migrate_version set revision = 'c00500000000' where revision = 'c00400000000';
commit;

-- Upgrade c00400000000 -> c00600000000, add nickname to users
alter table users add column nickname varchar(50);
begin;
insert into migrate_version (revision) values ('c00600000000');
commit;

-- Upgrade c00500000000, c00600000000 -> c00700000000, merge tags and people
begin;
update migrate_version set revision = 'c00700000000' where revision = 'c00500000000';
delete from migrate_version where revision = 'c00600000000';
commit;

-- Upgrade base -> c00800000000, create audit */ it's ; drop table users; --  \
create table audit (
    id bigint not null,
    note varchar(500),
    constraint pk_audit primary key (id)
);
comment on column audit.note is 'it''s "q" `b` \n \'' -- x /* y */ # z; $migrate$ $sql$ %s {fn now()} ? :p ${x}
delimiter $$
	end; ''é中';
insert into audit (id, note) values
    (1, 'it''s "q" `b` \n \'' -- x /* y */ # z; $migrate$ $sql$ %s {fn now()} ? :p ${x}
delimiter $$
	end; ''é中😀');
begin;
insert into migrate_version (revision) values ('c00800000000');
commit;

-- Upgrade c00800000000 -> c00900000000, note all users
insert into audit (id, note) select id + 100, name from users -- all of them
;
begin;
update migrate_version set revision = 'c00900000000' where revision = 'c00800000000';
commit;


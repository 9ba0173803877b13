-- Upgrade from base to c00700000000, c00900000000 for sqlite, written by Alembic for JPA.
-- Run it with: sqlite3 -bail database.sqlite < script.sql

pragma foreign_keys = off;
pragma legacy_alter_table = off;
drop table if exists temp.migrate_violations;
create temp table migrate_violations as select count(*) as violations from pragma_foreign_key_check;

-- Upgrade base -> c00100000000, create users
begin immediate;
create table if not exists migrate_version (
    revision varchar(255) not null,
    constraint pk_migrate_version primary key (revision)
);
create temp table migrate_check (found, constraint "The version table migrate_version is not at base, where this script starts" check (found is null));
insert or rollback into temp.migrate_check select 'found' where exists (select 1 from migrate_version where revision in ('c00100000000', 'c00200000000', 'c00300000000', 'c00400000000', 'c00500000000', 'c00600000000', 'c00700000000', 'c00800000000', 'c00900000000'));
drop table temp.migrate_check;
insert into migrate_version (revision) values ('c00100000000');
create table users (
    id bigint not null,
    name varchar(100) not null,
    constraint pk_users primary key (id)
);
insert into users (id, name) values
    (1, 'Ann'),
    (2, '{fn now()}');
create temp table migrate_check (found, constraint "rows refer to rows that are not there; correct the rows or the foreign keys in the revision" check (found is null));
insert or rollback into temp.migrate_check select 'found' where (select count(*) from pragma_foreign_key_check) > (select violations from temp.migrate_violations);
drop table temp.migrate_check;
commit;

-- Upgrade c00100000000 -> c00200000000, add bio to users
begin immediate;
update migrate_version set revision = 'c00200000000' where revision = 'c00100000000';
alter table users add column bio varchar(500);
create temp table migrate_check (found, constraint "rows refer to rows that are not there; correct the rows or the foreign keys in the revision" check (found is null));
insert or rollback into temp.migrate_check select 'found' where (select count(*) from pragma_foreign_key_check) > (select violations from temp.migrate_violations);
drop table temp.migrate_check;
commit;

-- Upgrade c00200000000 -> c00300000000, create orders
begin immediate;
update migrate_version set revision = 'c00300000000' where revision = 'c00200000000';
create table orders (
    id bigint not null,
    user_id bigint not null,
    constraint pk_orders primary key (id),
    constraint fk_orders_user_id foreign key (user_id) references users (id)
);
create index ix_orders_user_id on orders (user_id);
create temp table migrate_check (found, constraint "rows refer to rows that are not there; correct the rows or the foreign keys in the revision" check (found is null));
insert or rollback into temp.migrate_check select 'found' where (select count(*) from pragma_foreign_key_check) > (select violations from temp.migrate_violations);
drop table temp.migrate_check;
commit;

-- Upgrade c00300000000 -> c00400000000, drop bio of users
begin immediate;
update migrate_version set revision = 'c00400000000' where revision = 'c00300000000';
alter table users drop column bio;
create temp table migrate_check (found, constraint "rows refer to rows that are not there; correct the rows or the foreign keys in the revision" check (found is null));
insert or rollback into temp.migrate_check select 'found' where (select count(*) from pragma_foreign_key_check) > (select violations from temp.migrate_violations);
drop table temp.migrate_check;
commit;

-- Upgrade c00400000000 -> c00500000000, create tags
begin immediate;
update migrate_version set revision = 'c00500000000' where revision = 'c00400000000';
create table tags (
    id bigint not null,
    constraint pk_tags primary key (id)
);
create temp table migrate_check (found, constraint "rows refer to rows that are not there; correct the rows or the foreign keys in the revision" check (found is null));
insert or rollback into temp.migrate_check select 'found' where (select count(*) from pragma_foreign_key_check) > (select violations from temp.migrate_violations);
drop table temp.migrate_check;
commit;

-- Upgrade c00400000000 -> c00600000000, add nickname to users
begin immediate;
insert into migrate_version (revision) values ('c00600000000');
alter table users add column nickname varchar(50);
create temp table migrate_check (found, constraint "rows refer to rows that are not there; correct the rows or the foreign keys in the revision" check (found is null));
insert or rollback into temp.migrate_check select 'found' where (select count(*) from pragma_foreign_key_check) > (select violations from temp.migrate_violations);
drop table temp.migrate_check;
commit;

-- Upgrade c00500000000, c00600000000 -> c00700000000, merge tags and people
begin immediate;
update migrate_version set revision = 'c00700000000' where revision = 'c00500000000';
delete from migrate_version where revision = 'c00600000000';
create temp table migrate_check (found, constraint "rows refer to rows that are not there; correct the rows or the foreign keys in the revision" check (found is null));
insert or rollback into temp.migrate_check select 'found' where (select count(*) from pragma_foreign_key_check) > (select violations from temp.migrate_violations);
drop table temp.migrate_check;
commit;

-- Upgrade base -> c00800000000, create audit */ it's ; drop table users; --  \
begin immediate;
insert into migrate_version (revision) values ('c00800000000');
create table audit (
    id bigint not null,
    note varchar(500),
    constraint pk_audit primary key (id)
);
insert into audit (id, note) values
    (1, 'it''s "q" `b` \n \'' -- x /* y */ # z; $migrate$ $sql$ %s {fn now()} ? :p ${x}
delimiter $$
	end; ''é中😀');
create temp table migrate_check (found, constraint "rows refer to rows that are not there; correct the rows or the foreign keys in the revision" check (found is null));
insert or rollback into temp.migrate_check select 'found' where (select count(*) from pragma_foreign_key_check) > (select violations from temp.migrate_violations);
drop table temp.migrate_check;
commit;

-- Upgrade c00800000000 -> c00900000000, note all users
begin immediate;
update migrate_version set revision = 'c00900000000' where revision = 'c00800000000';
insert into audit (id, note) select id + 100, name from users -- all of them
;
create temp table migrate_check (found, constraint "rows refer to rows that are not there; correct the rows or the foreign keys in the revision" check (found is null));
insert or rollback into temp.migrate_check select 'found' where (select count(*) from pragma_foreign_key_check) > (select violations from temp.migrate_violations);
drop table temp.migrate_check;
commit;

drop table temp.migrate_violations;
pragma foreign_keys = on;

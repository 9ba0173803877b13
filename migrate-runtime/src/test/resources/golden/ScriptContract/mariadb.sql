-- Upgrade from base to c00700000000, c00900000000 for mariadb, written by Alembic for JPA.
-- Run it with: mariadb database < script.sql

set @migrate_character_set_client = @@session.character_set_client, @migrate_character_set_results = @@session.character_set_results, @migrate_collation_connection = @@session.collation_connection;
set names utf8mb4;
set @migrate_sql_mode = @@session.sql_mode;
set session sql_mode = concat_ws(',', 'STRICT_TRANS_TABLES', nullif(trim(both ',' from replace(replace(replace(concat(',', @@session.sql_mode, ','), ',NO_BACKSLASH_ESCAPES,', ','), ',ANSI_QUOTES,', ','), ',ANSI,', ',')), ''));

-- Upgrade base -> c00100000000, create users
create table if not exists migrate_version (
    revision varchar(255) not null,
    constraint pk_migrate_version primary key (revision)
) engine=InnoDB default character set utf8mb4;
set @migrate_check = exists (select 1 from migrate_version where revision in ('c00100000000', 'c00200000000', 'c00300000000', 'c00400000000', 'c00500000000', 'c00600000000', 'c00700000000', 'c00800000000', 'c00900000000'));
execute immediate if(@migrate_check, 'signal sqlstate ''45000'' set message_text = ''The version table migrate_version is not at base, where this script starts''', 'do 0');
create table users (
    id bigint not null,
    name varchar(100) not null,
    constraint pk_users primary key (id)
) engine=InnoDB default character set utf8mb4;
insert into users (id, name) values
    (1, 'Ann'),
    (2, '{fn now()}');
start transaction;
insert into migrate_version (revision) values ('c00100000000');
commit;

-- Upgrade c00100000000 -> c00200000000, add bio to users
alter table users add column bio varchar(500);
start transaction;
update migrate_version set revision = 'c00200000000' where revision = 'c00100000000';
commit;

-- Upgrade c00200000000 -> c00300000000, create orders
create table orders (
    id bigint not null,
    user_id bigint not null,
    constraint pk_orders primary key (id),
    constraint fk_orders_user_id foreign key (user_id) references users (id)
) engine=InnoDB default character set utf8mb4;
create index ix_orders_user_id on orders (user_id);
start transaction;
update migrate_version set revision = 'c00300000000' where revision = 'c00200000000';
commit;

-- Upgrade c00300000000 -> c00400000000, drop bio of users
alter table users drop column bio;
start transaction;
update migrate_version set revision = 'c00400000000' where revision = 'c00300000000';
commit;

-- Upgrade c00400000000 -> c00500000000, create tags
create table tags (
    id bigint not null,
    constraint pk_tags primary key (id)
) engine=InnoDB default character set utf8mb4;
start transaction;
update migrate_version set revision = 'c00500000000' where revision = 'c00400000000';
commit;

-- Upgrade c00400000000 -> c00600000000, add nickname to users
alter table users add column nickname varchar(50);
start transaction;
insert into migrate_version (revision) values ('c00600000000');
commit;

-- Upgrade c00500000000, c00600000000 -> c00700000000, merge tags and people
start transaction;
update migrate_version set revision = 'c00700000000' where revision = 'c00500000000';
delete from migrate_version where revision = 'c00600000000';
commit;

-- Upgrade base -> c00800000000, create audit */ it's ; drop table users; --  \
create table audit (
    id bigint not null,
    note varchar(500) comment 'it''s "q" `b` \\n \\'' -- x /* y */ # z; $migrate$ $sql$ %s {fn now()} ? :p ${x}
delimiter $$
	end; ''é中',
    constraint pk_audit primary key (id)
) engine=InnoDB default character set utf8mb4;
insert into audit (id, note) values
    (1, 'it''s "q" `b` \\n \\'' -- x /* y */ # z; $migrate$ $sql$ %s {fn now()} ? :p ${x}
delimiter $$
	end; ''é中😀');
start transaction;
insert into migrate_version (revision) values ('c00800000000');
commit;

-- Upgrade c00800000000 -> c00900000000, note all users
insert into audit (id, note) select id + 100, name from users -- all of them
;
start transaction;
update migrate_version set revision = 'c00900000000' where revision = 'c00800000000';
commit;

set session sql_mode = @migrate_sql_mode;
set character_set_client = @migrate_character_set_client, character_set_results = @migrate_character_set_results, collation_connection = @migrate_collation_connection;

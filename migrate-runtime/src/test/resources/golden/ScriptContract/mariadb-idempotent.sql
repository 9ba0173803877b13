-- Upgrade from any revision to c00900000000 for mariadb, written by Alembic for JPA.
-- Run it with: mariadb database < script.sql

set @migrate_character_set_client = @@session.character_set_client, @migrate_character_set_results = @@session.character_set_results, @migrate_collation_connection = @@session.collation_connection;
set names utf8mb4;
set @migrate_sql_mode = @@session.sql_mode;
set session sql_mode = concat_ws(',', 'STRICT_TRANS_TABLES', nullif(trim(both ',' from replace(replace(replace(concat(',', @@session.sql_mode, ','), ',NO_BACKSLASH_ESCAPES,', ','), ',ANSI_QUOTES,', ','), ',ANSI,', ',')), ''));
create table if not exists migrate_version (
    revision varchar(255) not null,
    constraint pk_migrate_version primary key (revision)
) engine=InnoDB default character set utf8mb4;
set @migrate_check = exists (select 1 from migrate_version where not revision in ('c00100000000', 'c00200000000', 'c00300000000', 'c00400000000', 'c00500000000', 'c00600000000', 'c00700000000', 'c00800000000', 'c00900000000'));
execute immediate if(@migrate_check, 'signal sqlstate ''45000'' set message_text = ''The version table migrate_version holds an id that this script does not know; write it again with all revisions''', 'do 0');

-- Upgrade base -> c00100000000, create users
set @migrate_pending = not exists (select 1 from migrate_version where revision in ('c00100000000', 'c00200000000', 'c00300000000', 'c00400000000', 'c00500000000', 'c00600000000', 'c00700000000', 'c00900000000'));
execute immediate if(@migrate_pending, 'create table users (
    id bigint not null,
    name varchar(100) not null,
    constraint pk_users primary key (id)
) engine=InnoDB default character set utf8mb4', 'do 0');
execute immediate if(@migrate_pending, 'insert into users (id, name) values
    (1, ''Ann''),
    (2, ''{fn now()}'')', 'do 0');
start transaction;
execute immediate if(@migrate_pending, 'insert into migrate_version (revision) values (''c00100000000'')', 'do 0');
commit;

-- Upgrade c00100000000 -> c00200000000, add bio to users
set @migrate_pending = not exists (select 1 from migrate_version where revision in ('c00200000000', 'c00300000000', 'c00400000000', 'c00500000000', 'c00600000000', 'c00700000000', 'c00900000000'));
execute immediate if(@migrate_pending, 'alter table users add column bio varchar(500)', 'do 0');
start transaction;
execute immediate if(@migrate_pending, 'delete from migrate_version where revision in (''c00100000000'')', 'do 0');
execute immediate if(@migrate_pending, 'insert into migrate_version (revision) values (''c00200000000'')', 'do 0');
commit;

-- Upgrade base -> c00800000000, create audit */ it's ; drop table users; --  \
set @migrate_pending = not exists (select 1 from migrate_version where revision in ('c00800000000', 'c00900000000'));
execute immediate if(@migrate_pending, 'create table audit (
    id bigint not null,
    note varchar(500) comment ''it''''s "q" `b` \\\\n \\\\'''' -- x /* y */ # z; $migrate$ $sql$ %s {fn now()} ? :p ${x}
delimiter $$
	end; ''''é中'',
    constraint pk_audit primary key (id)
) engine=InnoDB default character set utf8mb4', 'do 0');
execute immediate if(@migrate_pending, 'insert into audit (id, note) values
    (1, ''it''''s "q" `b` \\\\n \\\\'''' -- x /* y */ # z; $migrate$ $sql$ %s {fn now()} ? :p ${x}
delimiter $$
	end; ''''é中😀'')', 'do 0');
start transaction;
execute immediate if(@migrate_pending, 'insert into migrate_version (revision) values (''c00800000000'')', 'do 0');
commit;

-- Upgrade c00800000000 -> c00900000000, note all users
set @migrate_pending = not exists (select 1 from migrate_version where revision in ('c00900000000'));
execute immediate if(@migrate_pending, 'insert into audit (id, note) select id + 100, name from users -- all of them', 'do 0');
start transaction;
execute immediate if(@migrate_pending, 'delete from migrate_version where revision in (''c00800000000'', ''c00200000000'')', 'do 0');
execute immediate if(@migrate_pending, 'insert into migrate_version (revision) values (''c00900000000'')', 'do 0');
commit;

set session sql_mode = @migrate_sql_mode;
set character_set_client = @migrate_character_set_client, character_set_results = @migrate_character_set_results, collation_connection = @migrate_collation_connection;

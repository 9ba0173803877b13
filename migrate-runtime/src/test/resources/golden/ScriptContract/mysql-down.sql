-- Downgrade from c00700000000 to c00100000000 for mysql, written by Alembic for JPA.
-- Run it with: mysql database < script.sql

set @migrate_character_set_client = @@session.character_set_client, @migrate_character_set_results = @@session.character_set_results, @migrate_collation_connection = @@session.collation_connection;
set names utf8mb4;
set @migrate_sql_mode = @@session.sql_mode;
set session sql_mode = concat_ws(',', 'STRICT_TRANS_TABLES', nullif(trim(both ',' from replace(replace(replace(concat(',', @@session.sql_mode, ','), ',NO_BACKSLASH_ESCAPES,', ','), ',ANSI_QUOTES,', ','), ',ANSI,', ',')), ''));

-- Downgrade c00700000000 -> c00500000000, c00600000000, merge tags and people
set @migrate_check = if((select count(*) from migrate_version where revision in ('c00700000000')) <> 1, uuid_to_bin('The version table migrate_version is not at c00700000000, where this script starts'), null);
start transaction;
update migrate_version set revision = 'c00500000000' where revision = 'c00700000000';
insert into migrate_version (revision) values ('c00600000000');
commit;

-- Downgrade c00600000000 -> c00400000000, add nickname to users
alter table users drop column nickname;
start transaction;
delete from migrate_version where revision = 'c00600000000';
commit;

-- Downgrade c00500000000 -> c00400000000, create tags
drop table tags;
start transaction;
update migrate_version set revision = 'c00400000000' where revision = 'c00500000000';
commit;

-- Downgrade c00400000000 -> c00300000000, drop bio of users
alter table users add column bio varchar(500);
start transaction;
update migrate_version set revision = 'c00300000000' where revision = 'c00400000000';
commit;

-- Downgrade c00300000000 -> c00200000000, create orders
drop table orders;
start transaction;
update migrate_version set revision = 'c00200000000' where revision = 'c00300000000';
commit;

-- Downgrade c00200000000 -> c00100000000, add bio to users
alter table users drop column bio;
start transaction;
update migrate_version set revision = 'c00100000000' where revision = 'c00200000000';
commit;

set session sql_mode = @migrate_sql_mode;
set character_set_client = @migrate_character_set_client, character_set_results = @migrate_character_set_results, collation_connection = @migrate_collation_connection;

-- Downgrade from any revision to c00500000000, c00600000000, c00900000000 for mariadb, written by Alembic for JPA.
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

-- Downgrade c00700000000 -> c00500000000, c00600000000, merge tags and people
set @migrate_pending = exists (select 1 from migrate_version where revision in ('c00700000000'));
start transaction;
execute immediate if(@migrate_pending, 'delete from migrate_version where revision in (''c00700000000'')', 'do 0');
execute immediate if(@migrate_pending, 'insert into migrate_version (revision) select added.revision from (select ''c00600000000'' as revision) added where not exists (select 1 from migrate_version where revision in (''c00600000000'', ''c00700000000''))', 'do 0');
execute immediate if(@migrate_pending, 'insert into migrate_version (revision) select added.revision from (select ''c00500000000'' as revision) added where not exists (select 1 from migrate_version where revision in (''c00500000000'', ''c00700000000''))', 'do 0');
commit;

set session sql_mode = @migrate_sql_mode;
set character_set_client = @migrate_character_set_client, character_set_results = @migrate_character_set_results, collation_connection = @migrate_collation_connection;

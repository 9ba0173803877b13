-- Downgrade from c00700000000 to c00100000000 for sqlite, written by Alembic for JPA.
-- Run it with: sqlite3 -bail database.sqlite < script.sql

pragma foreign_keys = off;
pragma legacy_alter_table = off;
drop table if exists temp.migrate_violations;
create temp table migrate_violations as select count(*) as violations from pragma_foreign_key_check;

-- Downgrade c00700000000 -> c00500000000, c00600000000, merge tags and people
begin immediate;
create temp table migrate_check (found, constraint "The version table migrate_version is not at c00700000000, where this script starts" check (found is null));
insert or rollback into temp.migrate_check select 'found' where (select count(*) from migrate_version where revision in ('c00700000000')) <> 1;
drop table temp.migrate_check;
update migrate_version set revision = 'c00500000000' where revision = 'c00700000000';
insert into migrate_version (revision) values ('c00600000000');
create temp table migrate_check (found, constraint "rows refer to rows that are not there; correct the rows or the foreign keys in the revision" check (found is null));
insert or rollback into temp.migrate_check select 'found' where (select count(*) from pragma_foreign_key_check) > (select violations from temp.migrate_violations);
drop table temp.migrate_check;
commit;

-- Downgrade c00600000000 -> c00400000000, add nickname to users
begin immediate;
delete from migrate_version where revision = 'c00600000000';
alter table users drop column nickname;
create temp table migrate_check (found, constraint "rows refer to rows that are not there; correct the rows or the foreign keys in the revision" check (found is null));
insert or rollback into temp.migrate_check select 'found' where (select count(*) from pragma_foreign_key_check) > (select violations from temp.migrate_violations);
drop table temp.migrate_check;
commit;

-- Downgrade c00500000000 -> c00400000000, create tags
begin immediate;
update migrate_version set revision = 'c00400000000' where revision = 'c00500000000';
drop table tags;
create temp table migrate_check (found, constraint "rows refer to rows that are not there; correct the rows or the foreign keys in the revision" check (found is null));
insert or rollback into temp.migrate_check select 'found' where (select count(*) from pragma_foreign_key_check) > (select violations from temp.migrate_violations);
drop table temp.migrate_check;
commit;

-- Downgrade c00400000000 -> c00300000000, drop bio of users
begin immediate;
update migrate_version set revision = 'c00300000000' where revision = 'c00400000000';
alter table users add column bio varchar(500);
create temp table migrate_check (found, constraint "rows refer to rows that are not there; correct the rows or the foreign keys in the revision" check (found is null));
insert or rollback into temp.migrate_check select 'found' where (select count(*) from pragma_foreign_key_check) > (select violations from temp.migrate_violations);
drop table temp.migrate_check;
commit;

-- Downgrade c00300000000 -> c00200000000, create orders
begin immediate;
update migrate_version set revision = 'c00200000000' where revision = 'c00300000000';
drop table orders;
create temp table migrate_check (found, constraint "rows refer to rows that are not there; correct the rows or the foreign keys in the revision" check (found is null));
insert or rollback into temp.migrate_check select 'found' where (select count(*) from pragma_foreign_key_check) > (select violations from temp.migrate_violations);
drop table temp.migrate_check;
commit;

-- Downgrade c00200000000 -> c00100000000, add bio to users
begin immediate;
update migrate_version set revision = 'c00100000000' where revision = 'c00200000000';
alter table users drop column bio;
create temp table migrate_check (found, constraint "rows refer to rows that are not there; correct the rows or the foreign keys in the revision" check (found is null));
insert or rollback into temp.migrate_check select 'found' where (select count(*) from pragma_foreign_key_check) > (select violations from temp.migrate_violations);
drop table temp.migrate_check;
commit;

drop table temp.migrate_violations;
pragma foreign_keys = on;

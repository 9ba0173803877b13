-- Downgrade from c00700000000 to c00100000000 for h2, written by Alembic for JPA.
-- Run it with: java -cp h2.jar org.h2.tools.RunScript -url jdbc:h2:… -user … -script script.sql


-- Downgrade c00700000000 -> c00500000000, c00600000000, merge tags and people
set @migrate_check = cast(case when (select count(*) from migrate_version where revision in ('c00700000000')) <> 1 then 'The version table migrate_version is not at c00700000000, where this script starts' end as integer);
begin;
update migrate_version set revision = 'c00500000000' where revision = 'c00700000000';
insert into migrate_version (revision) values ('c00600000000');
commit;

-- Downgrade c00600000000 -> c00400000000, add nickname to users
alter table users drop column nickname;
begin;
delete from migrate_version where revision = 'c00600000000';
commit;

-- Downgrade c00500000000 -> c00400000000, create tags
drop table tags;
begin;
update migrate_version set revision = 'c00400000000' where revision = 'c00500000000';
commit;

-- Downgrade c00400000000 -> c00300000000, drop bio of users
alter table users add column bio varchar(500);
begin;
update migrate_version set revision = 'c00300000000' where revision = 'c00400000000';
commit;

-- Downgrade c00300000000 -> c00200000000, create orders
drop table orders;
begin;
update migrate_version set revision = 'c00200000000' where revision = 'c00300000000';
commit;

-- Downgrade c00200000000 -> c00100000000, add bio to users
alter table users drop column bio;
begin;
update migrate_version set revision = 'c00100000000' where revision = 'c00200000000';
commit;


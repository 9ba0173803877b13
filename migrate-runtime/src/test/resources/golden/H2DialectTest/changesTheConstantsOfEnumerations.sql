alter table users alter column status drop default;
alter table users alter column status set data type enum ('BEST', 'NEW', 'OLD');
alter table users alter column status set default 'NEW';
alter table users drop constraint ck_users_kind;
alter table users add constraint ck_users_kind check (kind in ('A', 'B', 'it''s'));
alter table users drop constraint ck_users_level;
alter table users add constraint ck_users_level check (level between 0 and 2);

-- back
alter table users drop constraint ck_users_level;
alter table users add constraint ck_users_level check (level between 0 and 1);
alter table users drop constraint ck_users_kind;
alter table users add constraint ck_users_kind check (kind in ('A', 'B'));
alter table users alter column status drop default;
alter table users alter column status set data type enum ('NEW', 'OLD');
alter table users alter column status set default 'OLD';

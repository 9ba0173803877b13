alter table users drop constraint ck_users_status, alter column status set default 'NEW', add constraint ck_users_status check (status in ('BEST', 'NEW', 'OLD'));
alter table users drop constraint ck_users_kind, add constraint ck_users_kind check (kind in ('A', 'B', 'it''s'));
alter table users drop constraint ck_users_level, add constraint ck_users_level check (level between 0 and 2);

-- back
alter table users drop constraint ck_users_level, add constraint ck_users_level check (level between 0 and 1);
alter table users drop constraint ck_users_kind, add constraint ck_users_kind check (kind in ('A', 'B'));
alter table users drop constraint ck_users_status, alter column status set default 'OLD', add constraint ck_users_status check (status in ('NEW', 'OLD'));

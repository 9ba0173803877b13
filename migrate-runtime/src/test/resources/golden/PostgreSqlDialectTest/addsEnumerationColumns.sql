alter table users add column status varchar(255) constraint ck_users_status check (status in ('NEW', 'OLD'));
alter table users add column kind varchar(255) default 'A' not null constraint ck_users_kind check (kind in ('A', 'B'));
alter table users add column level smallint constraint ck_users_level check (level between 0 and 1);

-- back
alter table users drop column level;
alter table users drop column kind;
alter table users drop column status;

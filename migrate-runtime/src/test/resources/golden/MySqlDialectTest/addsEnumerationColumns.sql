alter table users add column status enum ('NEW', 'OLD');
alter table users add column kind varchar(255) default 'A' not null, add constraint ck_users_kind check (kind in ('A', 'B'));
alter table users add column level tinyint, add constraint ck_users_level check (level between 0 and 1);

-- back
alter table users drop constraint ck_users_level, drop column level;
alter table users drop constraint ck_users_kind, drop column kind;
alter table users drop column status;

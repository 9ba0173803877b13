alter table users add column status varchar(255) check (status in ('NEW', 'OLD'));
alter table users add column kind varchar(255) default 'A' not null check (kind in ('A', 'B'));
alter table users add column level tinyint check (level between 0 and 1);

-- back
alter table users drop column level;
alter table users drop column kind;
alter table users drop column status;

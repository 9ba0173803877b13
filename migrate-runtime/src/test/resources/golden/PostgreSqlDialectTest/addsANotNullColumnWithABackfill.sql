alter table users add column bio varchar(500);
update users set bio = name where bio is null;
alter table users alter column bio set not null;

-- back
alter table users alter column bio drop not null;
alter table users drop column bio;

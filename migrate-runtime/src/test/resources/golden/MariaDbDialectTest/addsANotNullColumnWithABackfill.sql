alter table users add column bio varchar(500);
update users set bio = name where bio is null;
alter table users modify column bio varchar(500) not null;

-- back
alter table users modify column bio varchar(500);
alter table users drop column bio;

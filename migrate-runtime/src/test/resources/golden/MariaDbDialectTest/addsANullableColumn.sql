alter table users add column bio varchar(500);

-- back
alter table users drop column bio;

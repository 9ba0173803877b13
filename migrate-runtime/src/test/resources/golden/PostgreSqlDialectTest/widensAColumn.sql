alter table users alter column name type varchar(200);

-- back
alter table users alter column name type varchar(20);

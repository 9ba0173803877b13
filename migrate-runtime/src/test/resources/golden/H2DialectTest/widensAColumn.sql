alter table users alter column name set data type varchar(200);

-- back
alter table users alter column name set data type varchar(20);

alter table users alter column name set data type integer;
alter table users alter column name set default 3;

-- back
alter table users alter column name drop default;
alter table users alter column name set data type varchar(20);

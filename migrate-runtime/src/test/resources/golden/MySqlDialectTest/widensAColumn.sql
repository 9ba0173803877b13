alter table users modify column name varchar(200) not null;

-- back
alter table users modify column name varchar(20) not null;

alter table users modify column name integer default 3 not null;

-- back
alter table users modify column name varchar(20) not null;

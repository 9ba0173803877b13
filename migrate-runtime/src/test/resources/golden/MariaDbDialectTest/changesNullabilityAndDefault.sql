alter table users modify column name varchar(20) default 'none';
alter table users modify column team bigint not null;

-- back
alter table users modify column team bigint;
alter table users modify column name varchar(20) not null;

-- up
alter table person modify column name varchar(10);
-- down
alter table person modify column name varchar(40);

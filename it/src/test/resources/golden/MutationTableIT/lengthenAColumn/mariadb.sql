-- up
alter table person modify column name varchar(80);
-- down
alter table person modify column name varchar(40);

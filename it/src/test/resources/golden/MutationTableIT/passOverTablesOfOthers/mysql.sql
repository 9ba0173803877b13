-- up
alter table person modify column name varchar(300);
-- down
alter table person modify column name varchar(255);

-- up
alter table person alter column name set data type varchar(10);
-- down
alter table person alter column name set data type varchar(40);

-- up
alter table person alter column name set data type varchar(80);
-- down
alter table person alter column name set data type varchar(40);

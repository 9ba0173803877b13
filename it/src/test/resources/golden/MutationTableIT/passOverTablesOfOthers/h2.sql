-- up
alter table person alter column name set data type varchar(300);
-- down
alter table person alter column name set data type varchar(255);

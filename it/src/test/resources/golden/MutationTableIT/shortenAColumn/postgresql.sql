-- up
alter table person alter column name type varchar(10);
-- down
alter table person alter column name type varchar(40);

-- up
alter table person alter column name type varchar(80);
-- down
alter table person alter column name type varchar(40);

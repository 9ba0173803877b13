-- up
alter table person alter column name type varchar(300);
-- down
alter table person alter column name type varchar(255);

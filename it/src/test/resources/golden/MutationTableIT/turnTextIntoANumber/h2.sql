-- up
alter table person alter column age set data type integer;
-- down
alter table person alter column age set data type varchar(255);

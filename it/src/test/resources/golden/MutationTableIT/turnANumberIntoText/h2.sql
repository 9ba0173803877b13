-- up
alter table person alter column age set data type varchar(20);
-- down
alter table person alter column age set data type integer;

-- up
alter table person alter column age set data type bigint;
-- down
alter table person alter column age set data type integer;

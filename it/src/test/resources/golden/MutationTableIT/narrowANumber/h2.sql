-- up
alter table person alter column age set data type smallint;
-- down
alter table person alter column age set data type bigint;

-- up
alter table person modify column age bigint;
-- down
alter table person modify column age integer;

-- up
alter table person modify column age smallint;
-- down
alter table person modify column age bigint;

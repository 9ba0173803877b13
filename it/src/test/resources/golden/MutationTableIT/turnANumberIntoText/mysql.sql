-- up
alter table person modify column age varchar(20);
-- down
alter table person modify column age integer;

-- up
alter table person modify column age integer;
-- down
alter table person modify column age varchar(255);

-- up
update person set name = 'nobody' where name is null;
alter table person modify column name varchar(40) not null;
-- down
alter table person modify column name varchar(40);

-- up
alter table person modify column name varchar(40) default 'nobody';
-- down
alter table person modify column name varchar(40);

-- up
alter table person modify column name varchar(40) comment 'As on the passport.';
-- down
alter table person modify column name varchar(40);

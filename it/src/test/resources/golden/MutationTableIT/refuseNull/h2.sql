-- up
update person set name = 'nobody' where name is null;
alter table person alter column name set not null;
-- down
alter table person alter column name drop not null;

-- up
alter table person alter column name drop not null;
-- down
alter table person alter column name set not null;

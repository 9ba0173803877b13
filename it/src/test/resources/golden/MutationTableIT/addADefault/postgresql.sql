-- up
alter table person alter column name set default 'nobody';
-- down
alter table person alter column name drop default;

-- up
alter table person alter column name drop default;
-- down
alter table person alter column name set default 'nobody';

-- up
alter table person alter column name set default 'somebody';
-- down
alter table person alter column name set default 'nobody';

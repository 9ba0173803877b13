-- up
alter table person alter column name rename to full_name;
-- down
alter table person alter column full_name rename to name;

-- up
alter table person rename column name to full_name;
-- down
alter table person rename column full_name to name;

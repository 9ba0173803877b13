-- up
alter table item alter column price type numeric(12, 4);
-- down
alter table item alter column price type numeric(10, 2);

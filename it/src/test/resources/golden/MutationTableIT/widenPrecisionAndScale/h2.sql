-- up
alter table item alter column price set data type numeric(12, 4);
-- down
alter table item alter column price set data type numeric(10, 2);

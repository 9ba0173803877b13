-- up
alter table item modify column price decimal(12, 4);
-- down
alter table item modify column price decimal(10, 2);

-- up
alter table item modify column total integer generated always as (price + quantity) stored;
-- down
alter table item modify column total integer generated always as (price * quantity) stored;

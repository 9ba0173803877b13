-- up
alter table item drop column total, add column total integer generated always as (price + quantity) stored;
-- down
alter table item drop column total, add column total integer generated always as (price * quantity) stored;

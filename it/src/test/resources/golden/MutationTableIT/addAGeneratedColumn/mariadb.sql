-- up
alter table item add column total integer generated always as (price * quantity) stored;
-- down
alter table item drop column total;

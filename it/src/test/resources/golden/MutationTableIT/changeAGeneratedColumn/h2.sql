-- up
alter table item drop column total;
alter table item add column total integer generated always as (price + quantity);
-- down
alter table item drop column total;
alter table item add column total integer generated always as (price * quantity);

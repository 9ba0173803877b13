-- up
alter table item alter column price type numeric(12, 2);
-- down
select misfits from (select count(*) as misfits from item where abs(price) >= 100000000) as counted where misfits > 0;
alter table item alter column price type numeric(10, 2);

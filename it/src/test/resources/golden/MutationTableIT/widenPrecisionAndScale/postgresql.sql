-- up
alter table item alter column price type numeric(12, 4);
-- down
select misfits from (select count(*) as misfits from item where abs(price) >= 100000000 or price <> round(price, 2)) as counted where misfits > 0;
alter table item alter column price type numeric(10, 2);

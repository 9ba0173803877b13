-- up
alter table item modify column price decimal(12, 4);
-- down
select misfits from (select count(*) as misfits from item where abs(price) >= 100000000 or price <> round(price, 2)) as counted where misfits > 0;
alter table item modify column price decimal(10, 2);

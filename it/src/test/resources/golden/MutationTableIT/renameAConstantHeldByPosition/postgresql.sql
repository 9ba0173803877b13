-- up
select misfits from (select count(*) as misfits from light where color not between 0 and 2) as counted where misfits > 0;
-- down
select misfits from (select count(*) as misfits from light where color not between 0 and 2) as counted where misfits > 0;

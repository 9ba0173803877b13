-- up
select misfits from (select count(*) as misfits from light where cast(color as varchar) not in ('RED', 'AMBER')) as counted where misfits > 0;
alter table light alter column color set data type enum ('AMBER', 'RED');
-- down
alter table light alter column color set data type enum ('AMBER', 'GREEN', 'RED');

-- up
alter table light alter column color set data type enum ('AMBER', 'BLUE', 'GREEN', 'RED');
-- down
select misfits from (select count(*) as misfits from light where cast(color as varchar) not in ('RED', 'AMBER', 'GREEN')) as counted where misfits > 0;
alter table light alter column color set data type enum ('AMBER', 'GREEN', 'RED');

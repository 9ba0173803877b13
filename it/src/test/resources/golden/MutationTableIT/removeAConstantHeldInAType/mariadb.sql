-- up
select misfits from (select count(*) as misfits from light where color not in ('RED', 'AMBER')) as counted where misfits > 0;
alter table light modify column color enum ('AMBER', 'RED');
-- down
alter table light modify column color enum ('AMBER', 'GREEN', 'RED');

-- up
alter table light modify column color enum ('AMBER', 'BLUE', 'GREEN', 'RED');
-- down
select misfits from (select count(*) as misfits from light where color not in ('RED', 'AMBER', 'GREEN')) as counted where misfits > 0;
alter table light modify column color enum ('AMBER', 'GREEN', 'RED');

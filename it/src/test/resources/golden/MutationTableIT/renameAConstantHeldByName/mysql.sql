-- up
alter table light modify column color enum ('AMBER', 'CRIMSON', 'GREEN', 'RED');
update light set color = 'CRIMSON' where color = 'RED';
alter table light modify column color enum ('AMBER', 'CRIMSON', 'GREEN');
-- down
alter table light modify column color enum ('AMBER', 'CRIMSON', 'GREEN', 'RED');
update light set color = 'RED' where color = 'CRIMSON';
alter table light modify column color enum ('AMBER', 'GREEN', 'RED');

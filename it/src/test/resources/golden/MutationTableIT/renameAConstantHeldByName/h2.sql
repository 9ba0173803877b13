-- up
alter table light alter column color set data type enum ('AMBER', 'CRIMSON', 'GREEN', 'RED');
update light set color = 'CRIMSON' where color = 'RED';
alter table light alter column color set data type enum ('AMBER', 'CRIMSON', 'GREEN');
-- down
alter table light alter column color set data type enum ('AMBER', 'CRIMSON', 'GREEN', 'RED');
update light set color = 'RED' where color = 'CRIMSON';
alter table light alter column color set data type enum ('AMBER', 'GREEN', 'RED');

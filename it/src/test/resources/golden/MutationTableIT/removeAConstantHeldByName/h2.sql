-- up
alter table light alter column color set data type enum ('AMBER', 'RED');
-- down
alter table light alter column color set data type enum ('AMBER', 'GREEN', 'RED');

-- up
alter table light modify column color enum ('AMBER', 'BLUE', 'GREEN', 'RED');
-- down
alter table light modify column color enum ('AMBER', 'GREEN', 'RED');

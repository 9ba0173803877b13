-- up
alter table light modify column color enum ('AMBER', 'RED');
-- down
alter table light modify column color enum ('AMBER', 'GREEN', 'RED');

alter table bikes modify column paint enum ('BLUE', 'GREEN', 'RED');
alter table cars modify column paint enum ('BLUE', 'GREEN', 'RED') default 'GREEN' not null;

-- back
alter table bikes modify column paint enum ('GREEN', 'RED');
alter table cars modify column paint enum ('GREEN', 'RED') default 'GREEN' not null;

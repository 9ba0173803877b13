alter table cars modify column paint enum ('BLUE', 'GREEN', 'RED', 'it''s') default 'GREEN' not null;

-- back
alter table cars modify column paint enum ('GREEN', 'RED') default 'GREEN' not null;

alter table bikes modify column paint enum ('GREEN', 'LIME', 'RED');
update bikes set paint = 'LIME' where paint = 'GREEN';
alter table bikes modify column paint enum ('LIME', 'RED');
alter table cars modify column paint enum ('GREEN', 'LIME', 'RED') default 'GREEN' not null;
update cars set paint = 'LIME' where paint = 'GREEN';
alter table cars modify column paint enum ('LIME', 'RED') default 'LIME' not null;
alter table cars modify column state enum ('NEW', 'OLD', 'it''s old') default 'OLD' not null;
update cars set state = 'it''s old' where state = 'OLD';
alter table cars modify column state enum ('NEW', 'it''s old') default 'it''s old' not null;
alter table cars drop constraint ck_cars_kind, add constraint ck_cars_kind check (kind in ('A', 'B', 'C'));
update cars set kind = 'C' where kind = 'A';
alter table cars drop constraint ck_cars_kind, add constraint ck_cars_kind check (kind in ('C', 'B'));

-- back
alter table cars drop constraint ck_cars_kind, add constraint ck_cars_kind check (kind in ('C', 'B', 'A'));
update cars set kind = 'A' where kind = 'C';
alter table cars drop constraint ck_cars_kind, add constraint ck_cars_kind check (kind in ('A', 'B'));
alter table cars modify column state enum ('NEW', 'OLD', 'it''s old') default 'it''s old' not null;
update cars set state = 'OLD' where state = 'it''s old';
alter table cars modify column state enum ('NEW', 'OLD') default 'OLD' not null;
alter table bikes modify column paint enum ('GREEN', 'LIME', 'RED');
update bikes set paint = 'GREEN' where paint = 'LIME';
alter table bikes modify column paint enum ('GREEN', 'RED');
alter table cars modify column paint enum ('GREEN', 'LIME', 'RED') default 'LIME' not null;
update cars set paint = 'GREEN' where paint = 'LIME';
alter table cars modify column paint enum ('GREEN', 'RED') default 'GREEN' not null;

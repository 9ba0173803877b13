alter table bikes alter column paint set data type enum ('BLUE', 'GREEN', 'RED');
alter table cars drop constraint ck_cars_paint;
alter table cars alter column paint drop default;
alter table cars alter column paint set data type enum ('BLUE', 'GREEN', 'RED');
alter table cars alter column paint set default 'GREEN';
alter table cars add constraint ck_cars_paint check (id > 0 or paint <> 'RED');

-- back
alter table bikes alter column paint set data type enum ('GREEN', 'RED');
alter table cars drop constraint ck_cars_paint;
alter table cars alter column paint drop default;
alter table cars alter column paint set data type enum ('GREEN', 'RED');
alter table cars alter column paint set default 'GREEN';
alter table cars add constraint ck_cars_paint check (id > 0 or paint <> 'RED');

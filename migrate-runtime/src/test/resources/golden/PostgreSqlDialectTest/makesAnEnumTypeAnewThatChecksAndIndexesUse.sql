alter type colour rename to migrate_old_colour;
create type colour as enum ('GREEN', 'BLUE', 'RED');
alter table cars drop constraint ck_cars_paint;
drop index ix_cars_paint;
alter table bikes alter column paint type colour using paint::text::colour;
alter table cars alter column paint drop default, alter column paint type colour using paint::text::colour, alter column paint set default 'GREEN';
alter table cars add constraint ck_cars_paint check (id > 0 or paint <> 'RED');
create index ix_cars_paint on cars (paint) where paint = 'RED';
drop type migrate_old_colour;

-- back
alter type colour rename to migrate_old_colour;
create type colour as enum ('RED', 'GREEN');
alter table cars drop constraint ck_cars_paint;
drop index ix_cars_paint;
alter table bikes alter column paint type colour using paint::text::colour;
alter table cars alter column paint drop default, alter column paint type colour using paint::text::colour, alter column paint set default 'GREEN';
alter table cars add constraint ck_cars_paint check (id > 0 or paint <> 'RED');
create index ix_cars_paint on cars (paint) where paint = 'RED';
drop type migrate_old_colour;

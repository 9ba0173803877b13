alter type colour rename to migrate_old_colour;
create type colour as enum ('RED', 'GREEN', 'BLUE');
alter table cars alter column paint drop default, alter column paint type colour using paint::text::colour, alter column paint set default 'GREEN';
drop type migrate_old_colour;
insert into cars (id) values (2);
delete from cars where id = 2;

-- back
alter type colour rename to migrate_old_colour;
create type colour as enum ('RED', 'GREEN');
alter table cars alter column paint drop default, alter column paint type colour using paint::text::colour, alter column paint set default 'GREEN';
drop type migrate_old_colour;

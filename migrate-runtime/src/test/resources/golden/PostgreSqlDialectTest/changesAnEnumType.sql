alter type colour add value 'BLUE' before 'RED';
alter type colour add value 'it''s' after 'GREEN';

-- back
alter type colour rename to migrate_old_colour;
create type colour as enum ('RED', 'GREEN');
alter table cars alter column paint drop default, alter column paint type colour using paint::text::colour, alter column paint set default 'GREEN';
drop type migrate_old_colour;

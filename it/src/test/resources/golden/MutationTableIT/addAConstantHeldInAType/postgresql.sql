-- up
alter type Color add value 'BLUE' after 'GREEN';
-- down
alter type Color rename to migrate_old_Color;
create type Color as enum ('RED', 'AMBER', 'GREEN');
alter table light alter column color type Color using color::text::Color;
drop type migrate_old_Color;

-- up
select misfits from (select count(*) as misfits from light where color::text not in ('RED', 'AMBER')) as counted where misfits > 0;
alter type Color rename to migrate_old_Color;
create type Color as enum ('RED', 'AMBER');
alter table light alter column color type Color using color::text::Color;
drop type migrate_old_Color;
-- down
alter type Color add value 'GREEN' after 'AMBER';

-- up
select misfits from (select count(*) as misfits from light where color not in ('RED', 'AMBER')) as counted where misfits > 0;
alter table light drop constraint ck_light_color, add constraint ck_light_color check (color in ('RED', 'AMBER'));
-- down
alter table light drop constraint ck_light_color, add constraint ck_light_color check (color in ('RED', 'AMBER', 'GREEN'));

-- up
alter table light drop constraint ck_light_color, add constraint ck_light_color check (color in ('RED', 'AMBER', 'GREEN', 'BLUE'));
-- down
select misfits from (select count(*) as misfits from light where color not in ('RED', 'AMBER', 'GREEN')) as counted where misfits > 0;
alter table light drop constraint ck_light_color, add constraint ck_light_color check (color in ('RED', 'AMBER', 'GREEN'));

-- up
select misfits from (select count(*) as misfits from light where cast(color as varchar) not in ('RED', 'AMBER')) as counted where misfits > 0;
alter table light drop constraint ck_light_color;
alter table light add constraint ck_light_color check (color in ('RED', 'AMBER'));
-- down
alter table light drop constraint ck_light_color;
alter table light add constraint ck_light_color check (color in ('RED', 'AMBER', 'GREEN'));

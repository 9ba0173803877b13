-- up
alter table light drop constraint ck_light_color, add constraint ck_light_color check (color between 0 and 3);
-- down
select misfits from (select count(*) as misfits from light where color not between 0 and 2) as counted where misfits > 0;
alter table light drop constraint ck_light_color, add constraint ck_light_color check (color between 0 and 2);

-- up
alter table light drop constraint ck_light_color, add constraint ck_light_color check (color in ('RED', 'AMBER'));
-- down
alter table light drop constraint ck_light_color, add constraint ck_light_color check (color in ('RED', 'AMBER', 'GREEN'));

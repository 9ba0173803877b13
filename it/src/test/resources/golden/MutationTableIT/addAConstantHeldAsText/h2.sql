-- up
alter table light drop constraint ck_light_color;
alter table light add constraint ck_light_color check (color in ('RED', 'AMBER', 'GREEN', 'BLUE'));
-- down
alter table light drop constraint ck_light_color;
alter table light add constraint ck_light_color check (color in ('RED', 'AMBER', 'GREEN'));

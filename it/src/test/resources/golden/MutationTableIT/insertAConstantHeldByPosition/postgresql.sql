-- up
alter table light drop constraint ck_light_color, add constraint ck_light_color check (color between 0 and 3);
-- down
alter table light drop constraint ck_light_color, add constraint ck_light_color check (color between 0 and 2);

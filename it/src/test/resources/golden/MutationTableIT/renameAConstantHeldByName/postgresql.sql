-- up
alter table light drop constraint ck_light_color, add constraint ck_light_color check (color in ('RED', 'AMBER', 'GREEN', 'CRIMSON'));
update light set color = 'CRIMSON' where color = 'RED';
alter table light drop constraint ck_light_color, add constraint ck_light_color check (color in ('CRIMSON', 'AMBER', 'GREEN'));
-- down
alter table light drop constraint ck_light_color, add constraint ck_light_color check (color in ('CRIMSON', 'AMBER', 'GREEN', 'RED'));
update light set color = 'RED' where color = 'CRIMSON';
alter table light drop constraint ck_light_color, add constraint ck_light_color check (color in ('RED', 'AMBER', 'GREEN'));

-- up
alter table person drop constraint fk_person_home_id;
alter table person add constraint fk_person_home_id foreign key (home_id) references town (id);
-- down
alter table person drop constraint fk_person_home_id;
alter table person add constraint fk_person_home_id foreign key (home_id) references city (id);

-- up
alter table person_tags add constraint pk_person_tags primary key (person_id, tag);
-- down
alter table person_tags drop constraint pk_person_tags;

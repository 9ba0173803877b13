-- up
alter table person_tags drop primary key, add index fk_person_tags_person_id (person_id);
-- down
alter table person_tags add constraint pk_person_tags primary key (person_id, tag), drop index fk_person_tags_person_id;

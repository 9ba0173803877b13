-- up
alter table person drop index uq_person_name;
-- down
alter table person add constraint uq_person_name unique (name);

-- up
rename table person to people;
alter table people rename index uq_person_name to uq_people_name;
alter table people rename index ix_person_name to ix_people_name;
-- down
alter table people rename index ix_people_name to ix_person_name;
alter table people rename index uq_people_name to uq_person_name;
rename table people to person;

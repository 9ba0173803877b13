-- up
alter table person rename to people;
alter table people rename constraint pk_person to pk_people;
alter table people rename constraint uq_person_name to uq_people_name;
alter index ix_person_name rename to ix_people_name;
-- down
alter index ix_people_name rename to ix_person_name;
alter table people rename constraint uq_people_name to uq_person_name;
alter table people rename constraint pk_people to pk_person;
alter table people rename to person;

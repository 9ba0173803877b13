-- up
alter table person rename to people;
alter table people rename constraint pk_person to pk_people;
-- down
alter table people rename constraint pk_people to pk_person;
alter table people rename to person;

-- up
alter table person rename column name to full_name;
alter table person rename constraint uq_person_name to uq_person_full_name;
alter index ix_person_name rename to ix_person_full_name;
-- down
alter index ix_person_full_name rename to ix_person_name;
alter table person rename constraint uq_person_full_name to uq_person_name;
alter table person rename column full_name to name;

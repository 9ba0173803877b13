-- up
alter table person alter column name rename to full_name;
alter table person rename constraint uq_person_name to uq_person_full_name;
alter index ix_person_name rename to ix_person_full_name;
-- down
alter index ix_person_full_name rename to ix_person_name;
alter table person rename constraint uq_person_full_name to uq_person_name;
alter table person alter column full_name rename to name;

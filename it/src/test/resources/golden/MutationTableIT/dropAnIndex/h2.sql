-- up
drop index ix_person_name_born;
-- down
create index ix_person_name_born on person (name, born);

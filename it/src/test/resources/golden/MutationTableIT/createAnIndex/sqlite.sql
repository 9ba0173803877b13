-- up
create index ix_person_name_born on person (name, born);
-- down
drop index ix_person_name_born;

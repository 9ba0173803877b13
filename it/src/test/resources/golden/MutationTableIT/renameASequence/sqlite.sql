-- up
alter table person_ids rename to person_numbers;
-- down
alter table person_numbers rename to person_ids;

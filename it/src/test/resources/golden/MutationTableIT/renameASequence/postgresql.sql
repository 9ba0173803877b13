-- up
alter sequence person_ids rename to person_numbers;
-- down
alter sequence person_numbers rename to person_ids;

-- up
rename table person_ids to person_numbers;
-- down
rename table person_numbers to person_ids;

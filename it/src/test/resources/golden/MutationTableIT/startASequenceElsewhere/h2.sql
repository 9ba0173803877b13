-- up
alter sequence person_ids start with 1000;
-- down
alter sequence person_ids start with 1;

-- up
alter sequence person_ids increment by 50;
-- down
alter sequence person_ids increment by 10;

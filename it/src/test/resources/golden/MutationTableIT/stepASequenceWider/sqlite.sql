-- up
update person_ids set next_val = (select max(id) + 50 from person) where next_val < (select max(id) + 50 from person);
-- down

-- up
alter sequence person_ids increment by 50;
select case when max(id) is null then 'do 0' else concat('do setval(person_ids, ', max(id) + 50, ', 0)') end from person;
-- down
alter sequence person_ids increment by 10;

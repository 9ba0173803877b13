-- up
alter sequence person_ids increment by 50;
select setval('person_ids', greatest(last_value + case when is_called then 50 else 0 end, (select max(id) + 50 from person)), false) from person_ids;
-- down
alter sequence person_ids increment by 10;

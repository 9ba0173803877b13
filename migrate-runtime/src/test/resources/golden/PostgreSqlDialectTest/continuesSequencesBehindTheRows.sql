select setval('rooms_seq', greatest(last_value + case when is_called then 50 else 0 end, (select max(id) + 50 from rooms)), false) from rooms_seq;
select setval('rooms_seq', greatest(last_value + case when is_called then 50 else 0 end, (select max(id) + 50 from empty)), false) from rooms_seq;
select setval('"`It''s` all"', greatest(last_value + case when is_called then 1 else 0 end, (select max(id) + 1 from rooms)), false) from "`It's` all";

-- back

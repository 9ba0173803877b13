-- execute each row of
select case when max(id) is null then 'do 0' else concat('do setval(rooms_seq, ', max(id) + 50, ', 0)') end from rooms;
-- execute each row of
select case when max(id) is null then 'do 0' else concat('do setval(rooms_seq, ', max(id) + 50, ', 0)') end from empty;
-- execute each row of
select case when max(id) is null then 'do 0' else concat('do setval(```It''s`` all`, ', max(id) + 1, ', 0)') end from rooms;

-- back

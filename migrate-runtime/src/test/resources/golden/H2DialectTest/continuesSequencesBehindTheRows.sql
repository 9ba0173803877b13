alter sequence rooms_seq restart with greatest((select base_value from information_schema.sequences where sequence_schema = current_schema and sequence_name = 'ROOMS_SEQ'), (select max(id) + 50 from rooms));
alter sequence rooms_seq restart with greatest((select base_value from information_schema.sequences where sequence_schema = current_schema and sequence_name = 'ROOMS_SEQ'), (select max(id) + 50 from empty));
alter sequence "`It's` all" restart with greatest((select base_value from information_schema.sequences where sequence_schema = current_schema and sequence_name = '`It''s` all'), (select max(id) + 1 from rooms));

-- back

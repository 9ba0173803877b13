-- execute each row of
select 'alter sequence rooms_seq restart with ' || greatest(base_value, coalesce((select max(id) + 50 from rooms), base_value)) from information_schema.sequences where sequence_schema = current_schema and sequence_name = 'ROOMS_SEQ';
-- execute each row of
select 'alter sequence rooms_seq restart with ' || greatest(base_value, coalesce((select max(id) + 50 from empty), base_value)) from information_schema.sequences where sequence_schema = current_schema and sequence_name = 'ROOMS_SEQ';
-- execute each row of
select 'alter sequence "`It''s` all" restart with ' || greatest(base_value, coalesce((select max(id) + 1 from rooms), base_value)) from information_schema.sequences where sequence_schema = current_schema and sequence_name = '`It''s` all';

-- back

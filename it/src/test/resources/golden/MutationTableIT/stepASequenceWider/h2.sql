-- up
alter sequence person_ids increment by 50;
select 'alter sequence person_ids restart with ' || greatest(base_value, coalesce((select max(id) + 50 from person), base_value)) from information_schema.sequences where sequence_schema = current_schema and sequence_name = 'PERSON_IDS';
-- down
alter sequence person_ids increment by 10;

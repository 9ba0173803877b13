-- up
create sequence person_numbers start with (select base_value from information_schema.sequences where sequence_schema = current_schema and sequence_name = 'PERSON_IDS') increment by 10;
drop sequence person_ids;
-- down
create sequence person_ids start with (select base_value from information_schema.sequences where sequence_schema = current_schema and sequence_name = 'PERSON_NUMBERS') increment by 10;
drop sequence person_numbers;

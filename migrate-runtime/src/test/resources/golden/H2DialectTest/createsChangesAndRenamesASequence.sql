create sequence orders_SEQ start with 1 increment by 50;
create sequence odd start with 1 increment by 50 minvalue -5 maxvalue 1000 cycle;
alter sequence numbers increment by 10 maxvalue 500 cycle;
create sequence digits start with (select base_value from information_schema.sequences where sequence_schema = current_schema and sequence_name = 'NUMBERS') increment by 10 maxvalue 500 cycle;
drop sequence numbers;

-- back
create sequence numbers start with (select base_value from information_schema.sequences where sequence_schema = current_schema and sequence_name = 'DIGITS') increment by 10 maxvalue 500 cycle;
drop sequence digits;
alter sequence numbers increment by 1 no maxvalue no cycle;
drop sequence odd;
drop sequence orders_SEQ;

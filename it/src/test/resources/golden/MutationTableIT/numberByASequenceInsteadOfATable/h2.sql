-- up
create sequence person_seq start with 1 increment by 50;
drop table hibernate_sequences;
select 'alter sequence person_seq restart with ' || greatest(base_value, coalesce((select max(id) + 50 from person), base_value)) from information_schema.sequences where sequence_schema = current_schema and sequence_name = 'PERSON_SEQ';
-- down
create table hibernate_sequences (
    sequence_name varchar(255) not null,
    next_val bigint,
    constraint pk_hibernate_sequences primary key (sequence_name)
);
insert into hibernate_sequences (sequence_name, next_val) values ('default', 0);
drop sequence person_seq;
update hibernate_sequences set next_val = (select max(id) + 50 from person) where sequence_name = 'default' and next_val < (select max(id) + 50 from person);

-- up
create sequence person_seq start with 1 increment by 50 nocache;
drop table hibernate_sequences;
select case when max(id) is null then 'do 0' else concat('do setval(person_seq, ', max(id) + 50, ', 0)') end from person;
-- down
create table hibernate_sequences (
    sequence_name varchar(255) not null,
    next_val bigint,
    constraint pk_hibernate_sequences primary key (sequence_name)
) engine=InnoDB default character set utf8mb4;
insert into hibernate_sequences (sequence_name, next_val) values ('default', 0);
drop sequence person_seq;
update hibernate_sequences set next_val = (select max(id) + 50 from person) where sequence_name = 'default' and next_val < (select max(id) + 50 from person);

-- up
create table hibernate_sequences (
    sequence_name varchar(255) not null,
    next_val bigint,
    constraint pk_hibernate_sequences primary key (sequence_name)
) engine=InnoDB default character set utf8mb4;
insert into hibernate_sequences (sequence_name, next_val) values ('default', 0);
alter table person modify column id bigint not null;
update hibernate_sequences set next_val = (select max(id) + 50 from person) where sequence_name = 'default' and next_val < (select max(id) + 50 from person);
-- down
alter table person modify column id bigint not null auto_increment;
drop table hibernate_sequences;

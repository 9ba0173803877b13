-- up
create table person_seq (next_val bigint) engine=InnoDB;
insert into person_seq values (1);
alter table person modify column id bigint not null;
-- down
alter table person modify column id bigint not null auto_increment;
drop table person_seq;

-- up
alter table person modify column id bigint not null auto_increment;
drop table person_seq;
-- down
create table person_seq (next_val bigint) engine=InnoDB;
insert into person_seq values (1);
alter table person modify column id bigint not null;
update person_seq set next_val = (select max(id) + 50 from person) where next_val < (select max(id) + 50 from person);

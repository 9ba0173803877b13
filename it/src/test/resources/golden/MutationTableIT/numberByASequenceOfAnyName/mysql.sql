-- up
create table ids (next_val bigint) engine=InnoDB;
insert into ids values (1);
alter table person modify column id bigint not null;
update ids set next_val = (select max(id) + 10 from person) where next_val < (select max(id) + 10 from person);
-- down
alter table person modify column id bigint not null auto_increment;
drop table ids;

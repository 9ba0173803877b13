-- up
create sequence person_seq start with 1 increment by 50 nocache;
alter table person modify column id bigint not null;
-- down
alter table person modify column id bigint not null auto_increment;
drop sequence person_seq;

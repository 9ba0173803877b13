-- up
create sequence person_seq start with 1 increment by 50 nocache;
alter table person modify column id bigint not null;
select case when max(id) is null then 'do 0' else concat('do setval(person_seq, ', max(id) + 50, ', 0)') end from person;
-- down
alter table person modify column id bigint not null auto_increment;
drop sequence person_seq;

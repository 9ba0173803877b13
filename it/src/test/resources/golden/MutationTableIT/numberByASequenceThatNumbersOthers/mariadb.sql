-- up
alter table person modify column id bigint not null;
select case when max(id) is null then 'do 0' else concat('do setval(ids, ', max(id) + 10, ', 0)') end from person;
-- down
alter table person modify column id bigint not null auto_increment;

-- up
alter table person modify column id bigint not null;
update ids set next_val = (select max(id) + 10 from person) where next_val < (select max(id) + 10 from person);
-- down
alter table person modify column id bigint not null auto_increment;

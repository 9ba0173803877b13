-- up
alter table person modify column id bigint not null;
-- down
alter table person modify column id bigint not null auto_increment;

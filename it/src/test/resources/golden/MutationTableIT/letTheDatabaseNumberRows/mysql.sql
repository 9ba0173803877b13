-- up
alter table person modify column id bigint not null auto_increment;
-- down
alter table person modify column id bigint not null;

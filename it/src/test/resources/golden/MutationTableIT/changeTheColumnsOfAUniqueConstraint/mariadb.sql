-- up
alter table person drop index once;
alter table person add constraint once unique (name, born);
-- down
alter table person drop index once;
alter table person add constraint once unique (name);

-- up
drop index by_name;
alter table person add constraint by_name unique (name);
-- down
alter table person drop constraint by_name;
create index by_name on person (name);

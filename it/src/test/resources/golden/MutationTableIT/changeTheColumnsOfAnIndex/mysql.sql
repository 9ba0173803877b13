-- up
alter table person drop index by_name;
create index by_name on person (name, born);
-- down
alter table person drop index by_name;
create index by_name on person (name);

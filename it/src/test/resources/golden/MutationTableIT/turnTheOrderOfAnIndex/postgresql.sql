-- up
drop index by_name;
create index by_name on person (name, born desc);
-- down
drop index by_name;
create index by_name on person (name, born);

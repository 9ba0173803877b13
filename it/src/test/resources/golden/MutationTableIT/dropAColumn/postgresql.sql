-- up
alter table person drop column age;
-- down
alter table person add column age integer;

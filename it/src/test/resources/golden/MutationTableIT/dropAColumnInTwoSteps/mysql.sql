-- up
alter table person add column title varchar(80);
alter table person drop column name;
-- down
alter table person add column name varchar(40);
alter table person drop column title;

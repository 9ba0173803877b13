-- up
alter table person add column c varchar(255);
alter table person drop column a;
-- down
alter table person add column a varchar(255);
alter table person drop column c;

-- up
alter table person rename column a to c;
alter table person add column a varchar(255);
-- down
alter table person drop column a;
alter table person rename column c to a;

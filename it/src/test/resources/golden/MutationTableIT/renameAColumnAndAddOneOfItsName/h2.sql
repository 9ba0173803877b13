-- up
alter table person alter column a rename to c;
alter table person add column a varchar(255);
-- down
alter table person drop column a;
alter table person alter column c rename to a;

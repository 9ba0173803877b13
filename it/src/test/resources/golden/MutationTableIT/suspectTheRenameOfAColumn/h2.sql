-- up
alter table person alter column a rename to c;
-- down
alter table person alter column c rename to a;

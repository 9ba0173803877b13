-- up
alter table person rename column a to c;
-- down
alter table person rename column c to a;

-- up
alter table person rename column a to renaming_1;
alter table person rename column b to a;
alter table person rename column renaming_1 to b;
-- down
alter table person rename column b to renaming_1;
alter table person rename column a to b;
alter table person rename column renaming_1 to a;

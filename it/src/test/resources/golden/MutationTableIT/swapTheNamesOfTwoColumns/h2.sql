-- up
alter table person alter column a rename to renaming_1;
alter table person alter column b rename to a;
alter table person alter column renaming_1 rename to b;
-- down
alter table person alter column b rename to renaming_1;
alter table person alter column a rename to b;
alter table person alter column renaming_1 rename to a;

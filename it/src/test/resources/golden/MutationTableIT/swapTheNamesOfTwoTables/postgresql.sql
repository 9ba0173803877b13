-- up
alter table a rename to renaming_1;
alter table b rename to a;
alter table renaming_1 rename to b;
alter table a rename constraint pk_b to renaming_1;
alter table b rename constraint pk_a to pk_b;
alter table a rename constraint renaming_1 to pk_a;
-- down
alter table a rename constraint pk_a to renaming_1;
alter table b rename constraint pk_b to pk_a;
alter table a rename constraint renaming_1 to pk_b;
alter table b rename to renaming_1;
alter table a rename to b;
alter table renaming_1 rename to a;

-- up
rename table a to renaming_1;
rename table b to a;
rename table renaming_1 to b;
-- down
rename table b to renaming_1;
rename table a to b;
rename table renaming_1 to a;

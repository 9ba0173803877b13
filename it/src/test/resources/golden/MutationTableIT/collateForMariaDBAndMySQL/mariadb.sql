-- up
alter table person modify column name varchar(40) collate utf8mb4_bin;
-- down
alter table person modify column name varchar(40);

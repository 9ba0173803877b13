-- up
alter table person alter column name type varchar(40) collate "C";
-- down
alter table person alter column name type varchar(40);

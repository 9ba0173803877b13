-- up
alter table person add column bio varchar(500);
-- down
alter table person drop column bio;

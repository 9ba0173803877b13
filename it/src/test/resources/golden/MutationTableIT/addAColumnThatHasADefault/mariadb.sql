-- up
alter table person add column visits integer default 0 not null;
-- down
alter table person drop column visits;

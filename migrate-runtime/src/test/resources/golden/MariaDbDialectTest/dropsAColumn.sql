alter table users drop column team;

-- back
alter table users add column team bigint;

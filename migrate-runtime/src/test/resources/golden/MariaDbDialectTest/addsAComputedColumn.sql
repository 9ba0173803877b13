alter table users add column twice bigint generated always as (team * 2) stored;

-- back
alter table users drop column twice;

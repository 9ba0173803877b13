alter table users add column points integer default 5 not null;

-- back
alter table users drop column points;

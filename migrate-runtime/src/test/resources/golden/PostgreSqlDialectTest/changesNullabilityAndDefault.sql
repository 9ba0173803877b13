alter table users alter column name drop not null, alter column name set default 'none';
alter table users alter column team set not null;

-- back
alter table users alter column team drop not null;
alter table users alter column name drop default, alter column name set not null;

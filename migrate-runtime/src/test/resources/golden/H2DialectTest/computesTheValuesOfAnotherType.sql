alter table rooms alter column name set data type integer using (length(name) + id);
alter table rooms alter column name set default 3;

-- back
alter table rooms alter column name drop default;
alter table rooms alter column name set data type varchar(20);

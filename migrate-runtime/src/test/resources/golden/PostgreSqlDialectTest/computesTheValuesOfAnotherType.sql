alter table rooms alter column name type integer using (length(name) + id), alter column name set default 3;

-- back
alter table rooms alter column name drop default, alter column name type varchar(20) using name::text;

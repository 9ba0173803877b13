alter table users alter column name type integer using name::integer, alter column name set default 3;

-- back
alter table users alter column name drop default, alter column name type varchar(20) using name::text;

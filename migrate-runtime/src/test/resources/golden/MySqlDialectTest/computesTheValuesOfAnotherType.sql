alter table rooms add column migrate_new_name integer;
update rooms set migrate_new_name = length(name) + id;
alter table rooms drop column name, change column migrate_new_name name integer default 3 not null;

-- back
alter table rooms modify column name varchar(20) not null;

-- up
alter table person add column migrate_new_light integer;
update person set migrate_new_light = case light when 'on' then 1 else 0 end;
alter table person drop column light, change column migrate_new_light light integer;
-- down
alter table person modify column light varchar(255);

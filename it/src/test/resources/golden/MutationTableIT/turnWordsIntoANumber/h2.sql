-- up
alter table person alter column light set data type integer using (case light when 'on' then 1 else 0 end);
-- down
alter table person alter column light set data type varchar(255);

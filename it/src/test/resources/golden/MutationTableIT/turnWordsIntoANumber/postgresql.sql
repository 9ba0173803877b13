-- up
alter table person alter column light type integer using (case light when 'on' then 1 else 0 end);
-- down
alter table person alter column light type varchar(255) using light::text;

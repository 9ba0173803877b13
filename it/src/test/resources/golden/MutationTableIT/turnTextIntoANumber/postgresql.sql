-- up
alter table person alter column age type integer using age::integer;
-- down
alter table person alter column age type varchar(255) using age::text;

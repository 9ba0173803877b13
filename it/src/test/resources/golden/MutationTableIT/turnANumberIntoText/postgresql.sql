-- up
alter table person alter column age type varchar(20) using age::text;
-- down
alter table person alter column age type integer using age::integer;

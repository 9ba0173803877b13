-- up
alter table person alter column age type bigint;
-- down
alter table person alter column age type integer;

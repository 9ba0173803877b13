-- up
alter table person alter column age type smallint;
-- down
alter table person alter column age type bigint;

-- up
create schema if not exists people;
alter table public.person set schema people;
-- down
alter table people.person set schema public;
drop schema if exists people;

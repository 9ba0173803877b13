-- up
alter table public.person set schema people;
-- down
alter table people.person set schema public;

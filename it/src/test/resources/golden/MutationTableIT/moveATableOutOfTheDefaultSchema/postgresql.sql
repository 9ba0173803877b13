-- up
create schema if not exists people;
alter table person set schema people;
-- down
select 'alter table people.person set schema ' || quote_ident(current_schema());
drop schema if exists people;

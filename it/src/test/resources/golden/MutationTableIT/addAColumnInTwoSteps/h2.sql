-- up
alter table person add column nick varchar(40);
update person set nick = coalesce(name, '?') where nick is null;
update person set nick = coalesce(name, '?') where nick is null;
alter table person alter column nick set not null;
-- down
alter table person alter column nick drop not null;
alter table person drop column nick;

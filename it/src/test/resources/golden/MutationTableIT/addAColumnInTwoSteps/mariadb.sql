-- up
alter table person add column nick varchar(40);
update person set nick = coalesce(name, '?') where nick is null;
update person set nick = coalesce(name, '?') where nick is null;
alter table person modify column nick varchar(40) not null;
-- down
alter table person modify column nick varchar(40);
alter table person drop column nick;

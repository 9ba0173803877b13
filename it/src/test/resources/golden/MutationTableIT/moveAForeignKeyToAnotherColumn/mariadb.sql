-- up
alter table person drop foreign key fk_city, drop index fk_city;
alter table person add constraint fk_city foreign key (lives_id) references city (id);
-- down
alter table person drop foreign key fk_city, drop index fk_city;
alter table person add constraint fk_city foreign key (born_id) references city (id);

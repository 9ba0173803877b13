-- up
alter table city rename column mayor_id to head_id;
alter table city drop foreign key fk_city_mayor_id, drop index fk_city_mayor_id;
alter table city add constraint fk_city_head_id foreign key (head_id) references person (id);
-- down
alter table city drop foreign key fk_city_head_id, drop index fk_city_head_id;
alter table city add constraint fk_city_mayor_id foreign key (head_id) references person (id);
alter table city rename column head_id to mayor_id;

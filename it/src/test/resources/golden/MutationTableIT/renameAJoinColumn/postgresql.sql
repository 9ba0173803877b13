-- up
alter table city rename column mayor_id to head_id;
alter table city rename constraint fk_city_mayor_id to fk_city_head_id;
-- down
alter table city rename constraint fk_city_head_id to fk_city_mayor_id;
alter table city rename column head_id to mayor_id;

-- up
alter table city alter column mayor_id rename to head_id;
alter table city rename constraint fk_city_mayor_id to fk_city_head_id;
-- down
alter table city rename constraint fk_city_head_id to fk_city_mayor_id;
alter table city alter column head_id rename to mayor_id;

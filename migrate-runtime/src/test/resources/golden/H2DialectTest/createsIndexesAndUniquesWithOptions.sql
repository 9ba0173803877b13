create index ix_rooms on rooms (floor desc nulls last, id nulls first);
create index ix_rooms_name on rooms (name);
alter table rooms add constraint uq_rooms unique (name, floor);

-- back
alter table rooms drop constraint uq_rooms;
drop index ix_rooms_name;
drop index ix_rooms;

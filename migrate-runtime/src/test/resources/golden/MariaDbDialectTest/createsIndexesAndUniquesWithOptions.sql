create index ix_rooms on rooms (floor desc, id);
create index ix_rooms_name on rooms (name(5));
alter table rooms add constraint uq_rooms unique (name, floor);

-- back
alter table rooms drop index uq_rooms;
alter table rooms drop index ix_rooms_name;
alter table rooms drop index ix_rooms;

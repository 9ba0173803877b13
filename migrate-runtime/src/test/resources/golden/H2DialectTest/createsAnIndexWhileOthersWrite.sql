create index ix_rooms on rooms (name);

-- back
drop index ix_rooms;

create index ix_rooms on rooms (name);

-- back
alter table rooms drop index ix_rooms;

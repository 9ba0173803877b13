create index ix_rooms on rooms (floor desc nulls last, id nulls first) with (fillfactor = 70);
create index ix_rooms_name on rooms (name varchar_pattern_ops);
alter table rooms add constraint uq_rooms unique (name, floor) include (id) deferrable initially deferred;

-- back
alter table rooms drop constraint uq_rooms;
drop index ix_rooms_name;
drop index ix_rooms;

-- execute each row of
select 'drop index concurrently ix_rooms' from pg_catalog.pg_index where indexrelid = to_regclass('ix_rooms') and not indisvalid;
create index concurrently ix_rooms on rooms (name);

-- back
drop index concurrently ix_rooms;

drop index ix_users_team;

-- back
create index ix_users_team on users (team);

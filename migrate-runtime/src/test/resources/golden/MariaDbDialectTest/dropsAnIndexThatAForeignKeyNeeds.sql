alter table users drop index ix_users_team, add index fk_users_team (team);

-- back
alter table users add index ix_users_team (team), drop index fk_users_team;

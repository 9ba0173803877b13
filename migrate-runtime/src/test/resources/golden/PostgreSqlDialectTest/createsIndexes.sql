create index ix_users_team on users (team);
create unique index ux_users_name on users (name desc, id);

-- back
drop index ux_users_name;
drop index ix_users_team;

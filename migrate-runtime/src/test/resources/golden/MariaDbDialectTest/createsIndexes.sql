create index ix_users_team on users (team);
create unique index ux_users_name on users (name desc, id);

-- back
alter table users drop index ux_users_name;
alter table users drop index ix_users_team;

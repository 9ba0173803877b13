alter table users drop constraint fk_users_team;
drop index ix_users_team;
alter table users add constraint fk_users_team foreign key (team) references teams (id);

-- back
create index ix_users_team on users (team);

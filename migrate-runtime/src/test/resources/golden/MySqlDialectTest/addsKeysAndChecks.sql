alter table users add constraint uq_users_name unique (name);
alter table users add constraint fk_users_team foreign key (team) references teams (id) on delete set null;
alter table users add constraint ck_users_id check (id > 0);

-- back
alter table users drop constraint ck_users_id;
alter table users drop foreign key fk_users_team, drop index fk_users_team;
alter table users drop index uq_users_name;

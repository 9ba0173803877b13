alter table users rename index uq_old to uq_new;
alter table users drop constraint ck_old;
alter table users add constraint ck_new check (id > 0);
alter table users drop foreign key fk_users_team, drop index fk_users_team;
alter table users add constraint fk_new foreign key (team) references teams (id);
alter table users rename index ix_old to ix_new;

-- back
alter table users rename index ix_new to ix_old;
alter table users drop foreign key fk_new, drop index fk_new;
alter table users add constraint fk_users_team foreign key (team) references teams (id);
alter table users drop constraint ck_new;
alter table users add constraint ck_old check (id > 0);
alter table users rename index uq_new to uq_old;

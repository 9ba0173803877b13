alter table teams rename to groups_of_users;
alter table groups_of_users rename constraint ck_teams_kind to ck_groups_of_users_kind;

-- back
alter table groups_of_users rename to teams;
alter table teams rename constraint ck_groups_of_users_kind to ck_teams_kind;

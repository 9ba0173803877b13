rename table teams to groups_of_users;
alter table groups_of_users drop constraint ck_teams_kind, add constraint ck_groups_of_users_kind check (kind in ('A', 'B'));

-- back
rename table groups_of_users to teams;
alter table teams drop constraint ck_groups_of_users_kind, add constraint ck_teams_kind check (kind in ('A', 'B'));

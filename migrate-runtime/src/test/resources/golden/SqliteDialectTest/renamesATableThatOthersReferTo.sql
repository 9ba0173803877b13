alter table teams rename to groups_of_users;

-- back
alter table groups_of_users rename to teams;

alter table teams alter column id rename to number;
alter table users alter column kind rename to sort;
alter table users rename constraint ck_users_kind to ck_users_sort;
alter table users alter column name rename to full_name;

-- back
alter table users alter column full_name rename to name;
alter table users alter column sort rename to kind;
alter table users rename constraint ck_users_sort to ck_users_kind;
alter table teams alter column number rename to id;

alter table teams rename column id to number;
alter table users rename column kind to sort;
alter table users rename constraint ck_users_kind to ck_users_sort;
alter table users rename column name to full_name;

-- back
alter table users rename column full_name to name;
alter table users rename column sort to kind;
alter table users rename constraint ck_users_sort to ck_users_kind;
alter table teams rename column number to id;

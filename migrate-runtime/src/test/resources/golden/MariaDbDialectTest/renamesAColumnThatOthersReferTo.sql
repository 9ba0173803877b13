alter table teams rename column id to number;
alter table users rename column kind to sort;
alter table users drop constraint ck_users_kind, add constraint ck_users_sort check (sort in ('A', 'B'));
alter table users rename column name to full_name;

-- back
alter table users rename column full_name to name;
alter table users rename column sort to kind;
alter table users drop constraint ck_users_sort, add constraint ck_users_kind check (kind in ('A', 'B'));
alter table teams rename column number to id;

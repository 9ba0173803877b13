alter table teams rename column id to number;
alter table users drop constraint ck_users_kind, rename column kind to sort, add constraint ck_users_sort check (sort in ('A', 'B'));
alter table users drop constraint ck_users_short, rename column name to full_name, add constraint ck_users_short check (full_name <> 'x');

-- back
alter table users drop constraint ck_users_short, rename column full_name to name, add constraint ck_users_short check (name <> 'x');
alter table users drop constraint ck_users_sort, rename column sort to kind, add constraint ck_users_kind check (kind in ('A', 'B'));
alter table teams rename column number to id;

alter table users drop constraint pk_users;
alter table users add constraint pk_users_id_name primary key (id, name);

-- back
alter table users drop constraint pk_users_id_name;
alter table users add constraint pk_users primary key (id);

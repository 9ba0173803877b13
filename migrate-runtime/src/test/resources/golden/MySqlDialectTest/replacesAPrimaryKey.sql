alter table users drop primary key;
alter table users add constraint pk_users_id_name primary key (id, name);

-- back
alter table users drop primary key;
alter table users add constraint pk_users primary key (id);

alter table users rename constraint uq_old to uq_new;
alter table users rename constraint ck_old to ck_new;
alter table users rename constraint fk_users_team to fk_new;
alter table users rename constraint pk_users to pk_new;
alter index ix_old rename to ix_new;

-- back
alter index ix_new rename to ix_old;
alter table users rename constraint pk_new to pk_users;
alter table users rename constraint fk_new to fk_users_team;
alter table users rename constraint ck_new to ck_old;
alter table users rename constraint uq_new to uq_old;

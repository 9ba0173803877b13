alter table notes drop primary key, lock=none;
alter table users add constraint fk_users_team_id foreign key (team_id) references teams (id), lock=none;
alter table users add constraint ck_users_age check (age > 0), lock=none;
alter table users modify column name varchar(100), lock=none;
alter table users modify column age bigint, lock=none;
alter table users modify column age integer, lock=none;
alter table users modify column status enum ('NEW', 'PAID') default 'NEW' not null, lock=none;

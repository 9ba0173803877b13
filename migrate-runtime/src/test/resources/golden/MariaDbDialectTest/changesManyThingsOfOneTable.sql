alter table users drop foreign key fk_users_team, drop index fk_users_team;
alter table users rename column name to title;
alter table users add column bio varchar(50);
alter table users modify column title integer not null;
update users set bio = 'none' where bio is null;
alter table users modify column bio varchar(50) not null;
create index ix_users_bio on users (bio);
alter table users add constraint uq_users_title unique (title);
alter table users drop column team;

-- back
alter table users add column team bigint;
alter table users drop index uq_users_title;
alter table users drop index ix_users_bio;
alter table users modify column bio varchar(50);
alter table users modify column title varchar(20) not null;
alter table users drop column bio;
alter table users rename column title to name;
alter table users add constraint fk_users_team foreign key (team) references teams (id);

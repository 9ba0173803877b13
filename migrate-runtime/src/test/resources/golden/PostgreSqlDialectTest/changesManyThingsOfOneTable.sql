alter table users drop constraint fk_users_team;
alter table users rename column name to title;
alter table users add column bio varchar(50);
alter table users alter column title type integer using title::integer;
update users set bio = 'none' where bio is null;
alter table users alter column bio set not null;
create index ix_users_bio on users (bio);
alter table users add constraint uq_users_title unique (title);
alter table users drop column team;

-- back
alter table users add column team bigint;
alter table users drop constraint uq_users_title;
drop index ix_users_bio;
alter table users alter column bio drop not null;
alter table users alter column title type varchar(20) using title::text;
alter table users drop column bio;
alter table users rename column title to name;
alter table users add constraint fk_users_team foreign key (team) references teams (id);

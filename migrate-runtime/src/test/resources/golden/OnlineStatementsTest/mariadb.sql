-- index
create index ix_users_name on users (name) lock=none;
-- back
alter table users drop index ix_users_name, lock=none;

-- unique
alter table users add constraint uq_users_id_name unique (id, name), lock=none;
-- back
alter table users drop index uq_users_id_name, lock=none;

-- deferrableUnique
alter table users add constraint uq_users_id_age unique (id, age), lock=none;
-- back
alter table users drop index uq_users_id_age, lock=none;

-- primaryKey
alter table notes add constraint pk_notes primary key (id), lock=none;
-- back
alter table notes drop primary key, lock=none;

-- foreignKey
alter table users add constraint fk_users_team_id foreign key (team_id) references teams (id), lock=none;
-- back
alter table users drop foreign key fk_users_team_id, lock=none;

-- check
alter table users add constraint ck_users_age check (age > 0), lock=none;
-- back
alter table users drop constraint ck_users_age, lock=none;

-- refusedNull
alter table users modify column name varchar(100) not null, lock=none;
-- back
alter table users modify column name varchar(100), lock=none;

-- refusedNullWithADefault
alter table users modify column name varchar(100) default '?' not null, lock=none;
-- back
alter table users modify column name varchar(100), lock=none;

-- default
alter table users modify column name varchar(100) default '?', lock=none;
-- back
alter table users modify column name varchar(100), lock=none;

-- longerText
alter table users modify column name varchar(300), lock=none;
-- back
alter table users modify column name varchar(100), lock=none;

-- anotherType
alter table users modify column age bigint, lock=none;
-- back
alter table users modify column age integer, lock=none;

-- column
alter table users add column bio varchar(500), lock=none;
-- back
alter table users drop column bio, lock=none;

-- enumeration
alter table users add column status enum ('NEW', 'PAID') default 'NEW' not null, lock=none;
-- back
alter table users drop column status, lock=none;

-- anotherConstant
alter table users add column status enum ('NEW', 'PAID') default 'NEW' not null, lock=none;
alter table users modify column status enum ('NEW', 'PAID', 'SENT') default 'NEW' not null, lock=none;
-- back
alter table users modify column status enum ('NEW', 'PAID') default 'NEW' not null, lock=none;
alter table users drop column status, lock=none;

-- newTable
create table events (
    id bigint not null,
    team_id bigint not null,
    constraint pk primary key (id)
) engine=InnoDB default character set utf8mb4;
rename table events to meetings;
create index ix_meetings_team_id on meetings (team_id);
alter table meetings add constraint fk_meetings_team_id foreign key (team_id) references teams (id);
-- back
alter table meetings drop foreign key fk_meetings_team_id, lock=none;
alter table meetings drop index ix_meetings_team_id, lock=none;
rename table meetings to events;
drop table events;


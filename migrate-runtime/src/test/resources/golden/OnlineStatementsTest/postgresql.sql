-- index
select 'drop index concurrently ix_users_name' from pg_catalog.pg_index where indexrelid = to_regclass('ix_users_name') and not indisvalid; -- alone
create index concurrently ix_users_name on users (name); -- alone
-- back
drop index concurrently ix_users_name; -- alone

-- unique
create unique index concurrently uq_users_id_name on users (id, name); -- alone
alter table users add constraint uq_users_id_name unique using index uq_users_id_name;
-- back
alter table users drop constraint uq_users_id_name;

-- deferrableUnique
create unique index concurrently uq_users_id_age on users (id, age); -- alone
alter table users add constraint uq_users_id_age unique using index uq_users_id_age deferrable initially deferred;
-- back
alter table users drop constraint uq_users_id_age;

-- primaryKey
create unique index concurrently pk_notes on notes (id); -- alone
alter table notes add constraint pk_notes primary key using index pk_notes;
-- back
alter table notes drop constraint pk_notes;

-- foreignKey
alter table users add constraint fk_users_team_id foreign key (team_id) references teams (id) not valid;
alter table users validate constraint fk_users_team_id; -- alone
-- back
alter table users drop constraint fk_users_team_id;

-- check
alter table users add constraint ck_users_age check (age > 0) not valid;
alter table users validate constraint ck_users_age; -- alone
-- back
alter table users drop constraint ck_users_age;

-- refusedNull
alter table users add constraint migrate_not_null check (name is not null) not valid;
alter table users validate constraint migrate_not_null; -- alone
alter table users alter column name set not null;
alter table users drop constraint migrate_not_null;
-- back
alter table users alter column name drop not null;

-- refusedNullWithADefault
alter table users add constraint migrate_not_null check (name is not null) not valid;
alter table users validate constraint migrate_not_null; -- alone
alter table users alter column name set not null, alter column name set default '?';
alter table users drop constraint migrate_not_null;
-- back
alter table users alter column name drop default, alter column name drop not null;

-- default
alter table users alter column name set default '?';
-- back
alter table users alter column name drop default;

-- longerText
alter table users alter column name type varchar(300);
-- back
alter table users alter column name type varchar(100);

-- anotherType
alter table users alter column age type bigint;
-- back
alter table users alter column age type integer;

-- column
alter table users add column bio varchar(500);
-- back
alter table users drop column bio;

-- enumeration
alter table users add column status varchar(255) default 'NEW' not null, add constraint ck_users_status check (status in ('NEW', 'PAID')) not valid;
alter table users validate constraint ck_users_status; -- alone
-- back
alter table users drop column status;

-- anotherConstant
alter table users add column status varchar(255) default 'NEW' not null, add constraint ck_users_status check (status in ('NEW', 'PAID')) not valid;
alter table users validate constraint ck_users_status; -- alone
alter table users drop constraint ck_users_status, add constraint ck_users_status check (status in ('NEW', 'PAID', 'SENT')) not valid;
alter table users validate constraint ck_users_status; -- alone
-- back
alter table users drop constraint ck_users_status, add constraint ck_users_status check (status in ('NEW', 'PAID')) not valid;
alter table users validate constraint ck_users_status; -- alone
alter table users drop column status;

-- newTable
create table events (
    id bigint not null,
    team_id bigint not null,
    constraint pk primary key (id)
);
alter table events rename to meetings;
create index ix_meetings_team_id on meetings (team_id);
alter table meetings add constraint fk_meetings_team_id foreign key (team_id) references teams (id);
-- back
alter table meetings drop constraint fk_meetings_team_id;
drop index concurrently ix_meetings_team_id; -- alone
alter table meetings rename to events;
drop table events;


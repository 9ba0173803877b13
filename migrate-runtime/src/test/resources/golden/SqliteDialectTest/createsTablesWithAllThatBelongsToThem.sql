create table teams (
    id blob not null,
    constraint pk_teams primary key (id)
);
create table users (
    id integer,
    email varchar(255) not null,
    kind varchar(255) check (kind in ('A', 'B')),
    level tinyint check (level between 0 and 1),
    status varchar(255) default 'NEW' not null check (status in ('NEW', 'it''s')),
    team blob,
    constraint pk_users primary key (id),
    constraint uq_users_email unique (email),
    constraint fk_users_team foreign key (team) references teams (id) on delete cascade,
    constraint ck_users_email check (email <> '')
);
create index ix_users_status on users (status, email desc);

-- back
drop table users;
drop table teams;

create table teams (
    id binary(16) not null,
    constraint pk_teams primary key (id)
) engine=InnoDB default character set utf8mb4 comment='it''s \\ all';
create table users (
    id bigint not null auto_increment,
    email varchar(255) not null comment 'where mail goes',
    kind varchar(255),
    level tinyint,
    status enum ('NEW', 'it''s') default 'NEW' not null,
    team binary(16),
    constraint ck_users_kind check (kind in ('A', 'B')),
    constraint ck_users_level check (level between 0 and 1),
    constraint pk_users primary key (id),
    constraint uq_users_email unique (email),
    constraint fk_users_team foreign key (team) references teams (id) on delete cascade,
    constraint ck_users_email check (email <> '')
) engine=InnoDB default character set utf8mb4;
create index ix_users_status on users (status, email desc);

-- back
drop table users;
drop table teams;

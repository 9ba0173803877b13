drop table users;

-- back
create table users (
    id bigint not null,
    name varchar(20) not null,
    team bigint,
    constraint pk_users primary key (id)
) engine=InnoDB default character set utf8mb4;

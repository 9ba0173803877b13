-- up
create table city (
    id bigint not null,
    name varchar(40),
    constraint pk_city primary key (id)
) engine=InnoDB default character set utf8mb4;
-- down
drop table city;

-- up
create table city (
    id bigint not null,
    name varchar(40),
    constraint pk_city primary key (id)
);
-- down
drop table city;

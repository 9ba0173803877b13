-- up
create schema if not exists places;
create table places.city (
    id bigint not null,
    name varchar(40),
    constraint pk_city primary key (id)
);
-- down
drop table places.city;
drop schema if exists places;

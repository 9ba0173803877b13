create table rooms (
    id bigint generated always as identity not null,
    name varchar(20) not null,
    constraint pk_rooms primary key (id)
);
insert into rooms (id, name) overriding system value values
    (7, 'seven');

-- back
drop table rooms;

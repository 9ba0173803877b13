create table rooms (
    id integer,
    name varchar(20) not null,
    constraint pk_rooms primary key (id)
);
insert into rooms (id, name) values
    (7, 'seven');

-- back
drop table rooms;

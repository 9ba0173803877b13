create table rooms (
    id bigint not null auto_increment,
    name varchar(20) not null,
    constraint pk_rooms primary key (id)
) engine=InnoDB default character set utf8mb4;
insert into rooms (id, name) values
    (7, 'seven');

-- back
drop table rooms;

alter table users modify column id bigint not null auto_increment;
insert into users (name) values
    ('30');

-- back
alter table users modify column id bigint not null;

alter table rooms add column id bigint not null;
alter table rooms add constraint pk_rooms primary key (id), modify column id bigint not null auto_increment;
insert into rooms (name) values
    ('c');

-- back
alter table rooms drop primary key, modify column id bigint not null;
alter table rooms drop column id;

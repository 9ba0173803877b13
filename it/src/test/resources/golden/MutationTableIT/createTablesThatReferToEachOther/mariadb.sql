-- up
create table city (
    id bigint not null,
    country_id bigint,
    constraint pk_city primary key (id)
) engine=InnoDB default character set utf8mb4;
create table country (
    id bigint not null,
    capital_id bigint,
    constraint pk_country primary key (id),
    constraint uq_country_capital_id unique (capital_id)
) engine=InnoDB default character set utf8mb4;
alter table city add constraint fk_city_country_id foreign key (country_id) references country (id);
alter table country add constraint fk_country_capital_id foreign key (capital_id) references city (id);
-- down
alter table country drop foreign key fk_country_capital_id;
alter table city drop foreign key fk_city_country_id, drop index fk_city_country_id;
drop table country;
drop table city;

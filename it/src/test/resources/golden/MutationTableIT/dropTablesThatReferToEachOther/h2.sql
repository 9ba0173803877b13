-- up
alter table city drop constraint fk_city_country_id;
alter table country drop constraint fk_country_capital_id;
drop table city;
drop table country;
-- down
create table country (
    id bigint not null,
    capital_id bigint,
    constraint pk_country primary key (id),
    constraint uq_country_capital_id unique (capital_id)
);
create table city (
    id bigint not null,
    country_id bigint,
    constraint pk_city primary key (id)
);
alter table country add constraint fk_country_capital_id foreign key (capital_id) references city (id);
alter table city add constraint fk_city_country_id foreign key (country_id) references country (id);

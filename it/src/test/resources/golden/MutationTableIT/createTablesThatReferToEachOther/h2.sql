-- up
create table city (
    id bigint not null,
    country_id bigint,
    constraint pk_city primary key (id)
);
create table country (
    id bigint not null,
    capital_id bigint,
    constraint pk_country primary key (id),
    constraint uq_country_capital_id unique (capital_id)
);
alter table city add constraint fk_city_country_id foreign key (country_id) references country (id);
alter table country add constraint fk_country_capital_id foreign key (capital_id) references city (id);
-- down
alter table country drop constraint fk_country_capital_id;
alter table city drop constraint fk_city_country_id;
drop table country;
drop table city;

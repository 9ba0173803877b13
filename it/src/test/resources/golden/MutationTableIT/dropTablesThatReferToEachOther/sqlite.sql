-- up
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
select 'on' from pragma_foreign_keys where foreign_keys = 1;
select name from pragma_table_xinfo('country') where name collate nocase not in ('id', 'capital_id');
create table temp.migrate_kept as select type, name, sql from sqlite_master where tbl_name = 'country' collate nocase and type in ('index', 'trigger') and sql is not null;
create table migrate_new_country (
    id bigint not null,
    capital_id bigint,
    constraint pk_country primary key (id),
    constraint uq_country_capital_id unique (capital_id),
    constraint fk_country_capital_id foreign key (capital_id) references city (id)
);
insert into migrate_new_country (rowid, id, capital_id) select rowid, id, capital_id from country;
select (select count(*) from country) || ' became ' || (select count(*) from migrate_new_country) where (select count(*) from country) <> (select count(*) from migrate_new_country);
drop table country;
pragma legacy_alter_table = on;
alter table migrate_new_country rename to country;
pragma legacy_alter_table = off;
select sql from temp.migrate_kept order by type, name;
drop table temp.migrate_kept;
select 'on' from pragma_foreign_keys where foreign_keys = 1;
select name from pragma_table_xinfo('city') where name collate nocase not in ('id', 'country_id');
create table temp.migrate_kept as select type, name, sql from sqlite_master where tbl_name = 'city' collate nocase and type in ('index', 'trigger') and sql is not null;
create table migrate_new_city (
    id bigint not null,
    country_id bigint,
    constraint pk_city primary key (id),
    constraint fk_city_country_id foreign key (country_id) references country (id)
);
insert into migrate_new_city (rowid, id, country_id) select rowid, id, country_id from city;
select (select count(*) from city) || ' became ' || (select count(*) from migrate_new_city) where (select count(*) from city) <> (select count(*) from migrate_new_city);
drop table city;
pragma legacy_alter_table = on;
alter table migrate_new_city rename to city;
pragma legacy_alter_table = off;
select sql from temp.migrate_kept order by type, name;
drop table temp.migrate_kept;

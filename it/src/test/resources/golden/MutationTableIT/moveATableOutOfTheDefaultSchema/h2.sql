-- up
create schema if not exists people;
select column_name from information_schema.columns where table_schema = current_schema and table_name = 'PERSON' and column_name not in ('ID', 'NAME') union all select constraint_name from information_schema.table_constraints where table_schema = current_schema and table_name = 'PERSON' and constraint_name not in ('PK_PERSON') union all select index_name from information_schema.indexes where table_schema = current_schema and table_name = 'PERSON' and not is_generated union all select trigger_name from information_schema.triggers where event_object_schema = current_schema and event_object_table = 'PERSON';
create table people.person (
    id bigint not null,
    name varchar(255),
    constraint pk_person primary key (id)
);
insert into people.person (id, name) select id, name from person;
drop table person;
-- down
select column_name from information_schema.columns where table_schema = 'PEOPLE' and table_name = 'PERSON' and column_name not in ('ID', 'NAME') union all select constraint_name from information_schema.table_constraints where table_schema = 'PEOPLE' and table_name = 'PERSON' and constraint_name not in ('PK_PERSON') union all select index_name from information_schema.indexes where table_schema = 'PEOPLE' and table_name = 'PERSON' and not is_generated union all select trigger_name from information_schema.triggers where event_object_schema = 'PEOPLE' and event_object_table = 'PERSON';
create table person (
    id bigint not null,
    name varchar(255),
    constraint pk_person primary key (id)
);
insert into person (id, name) select id, name from people.person;
drop table people.person;
drop schema if exists people;

-- execute each row of
select statement from (select 0 as place, 'create table "it''s" (
    a integer not null,
    constraint pk_its primary key (a)
)' as statement union all select 1 as place, 'create index ix_its on "it''s" (a desc)' as statement) as steps where not (to_regclass('"it''s"') is not null) order by place;
alter table rooms add column if not exists note varchar(9);
create index if not exists ix_rooms_name on rooms (name);
-- execute each row of
select 'alter table rooms add constraint ck_rooms check (id > 0)' from (select 1 as chosen) as one where not (exists (select 1 from pg_catalog.pg_constraint where conrelid = to_regclass('rooms') and conname = 'ck_rooms'));
create sequence if not exists doors start with 1 increment by 1;
-- execute each row of
select 'create type hue as enum (''RED'')' from (select 1 as chosen) as one where not (to_regtype('hue') is not null);

-- back
drop type if exists hue;
drop sequence if exists doors;
alter table rooms drop constraint if exists ck_rooms;
drop index if exists ix_rooms_name;
alter table rooms drop column if exists note;
drop table if exists "it's";

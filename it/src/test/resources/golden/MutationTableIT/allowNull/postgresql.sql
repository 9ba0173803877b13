-- up
alter table person alter column name drop not null;
-- down
select misfits from (select count(*) as misfits from person where name is null) as counted where misfits > 0;
alter table person alter column name set not null;

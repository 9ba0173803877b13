-- up
alter table person alter column born type timestamp(6);
-- down
select misfits from (select count(*) as misfits from person where born <> cast(born as date)) as counted where misfits > 0;
alter table person alter column born type date;

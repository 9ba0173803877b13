-- up
alter table person modify column born datetime(6);
-- down
select misfits from (select count(*) as misfits from person where born <> cast(born as date)) as counted where misfits > 0;
alter table person modify column born date;

-- up
select misfits from (select count(*) as misfits from person where char_length(cast(name as varchar)) > 10) as counted where misfits > 0;
alter table person alter column name set data type varchar(10);
-- down
alter table person alter column name set data type varchar(40);

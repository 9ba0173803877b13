-- up
select misfits from (select count(*) as misfits from person where age not between -32768 and 32767) as counted where misfits > 0;
alter table person alter column age set data type smallint;
-- down
alter table person alter column age set data type bigint;

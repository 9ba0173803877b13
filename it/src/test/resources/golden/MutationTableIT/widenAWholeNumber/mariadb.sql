-- up
alter table person modify column age bigint;
-- down
select misfits from (select count(*) as misfits from person where age not between -2147483648 and 2147483647) as counted where misfits > 0;
alter table person modify column age integer;

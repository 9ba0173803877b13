-- up
select misfits from (select count(*) as misfits from person where char_length(name) > 10) as counted where misfits > 0;
alter table person modify column name varchar(10);
-- down
alter table person modify column name varchar(40);

-- up
alter table person modify column name varchar(300);
-- down
select misfits from (select count(*) as misfits from person where char_length(name) > 255) as counted where misfits > 0;
alter table person modify column name varchar(255);

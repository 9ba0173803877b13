-- up
alter table person alter column name type varchar(80);
-- down
select misfits from (select count(*) as misfits from person where char_length(name) > 40) as counted where misfits > 0;
alter table person alter column name type varchar(40);

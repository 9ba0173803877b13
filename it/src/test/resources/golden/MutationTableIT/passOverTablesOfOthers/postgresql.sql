-- up
alter table person alter column name type varchar(300);
-- down
select misfits from (select count(*) as misfits from person where char_length(name) > 255) as counted where misfits > 0;
alter table person alter column name type varchar(255);

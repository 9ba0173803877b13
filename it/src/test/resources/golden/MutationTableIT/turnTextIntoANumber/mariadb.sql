-- up
select misfits from (select count(*) as misfits from person where age not regexp '^ *[-+]?[0-9]+ *$') as counted where misfits > 0;
alter table person modify column age integer;
-- down
select misfits from (select count(*) as misfits from person where char_length(cast(age as char)) > 255) as counted where misfits > 0;
alter table person modify column age varchar(255);

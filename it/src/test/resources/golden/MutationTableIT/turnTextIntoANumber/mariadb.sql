-- up
select misfits from (select count(*) as misfits from person where age not regexp '^ *[-+]?[0-9]+ *$') as counted where misfits > 0;
alter table person modify column age integer;
-- down
alter table person modify column age varchar(255);

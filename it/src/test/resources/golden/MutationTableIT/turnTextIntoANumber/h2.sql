-- up
select misfits from (select count(*) as misfits from person where not regexp_like(age, '^ *[-+]?[0-9]+ *$')) as counted where misfits > 0;
alter table person alter column age set data type integer;
-- down
alter table person alter column age set data type varchar(255);

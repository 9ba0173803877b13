-- up
select misfits from (select count(*) as misfits from person where case when not regexp_like(cast(age as varchar), '^ *[-+]?[0-9]+ *$') then 1 when cast(cast(age as varchar) as decfloat(100)) not between -2147483648 and 2147483647 then 1 else 0 end = 1) as counted where misfits > 0;
alter table person alter column age set data type integer;
-- down
alter table person alter column age set data type varchar(255);

-- up
select misfits from (select count(*) as misfits from person where case when age not regexp '^ *[-+]?[0-9]+ *$' then 1 when cast(age as decimal(65, 0)) not between -2147483648 and 2147483647 then 1 else 0 end = 1) as counted where misfits > 0;
alter table person modify column age integer;
-- down
alter table person modify column age varchar(255);

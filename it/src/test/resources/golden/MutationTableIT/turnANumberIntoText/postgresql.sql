-- up
alter table person alter column age type varchar(20) using age::text;
-- down
select misfits from (select count(*) as misfits from person where case when age !~ '^ *[-+]?[0-9]+ *$' then 1 when age::numeric not between -2147483648 and 2147483647 then 1 else 0 end = 1) as counted where misfits > 0;
alter table person alter column age type integer using age::integer;

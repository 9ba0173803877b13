-- up
alter table person alter column age type varchar(20) using age::text;
-- down
select misfits from (select count(*) as misfits from person where age !~ '^ *[-+]?[0-9]+ *$') as counted where misfits > 0;
alter table person alter column age type integer using age::integer;

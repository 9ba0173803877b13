-- up
select misfits from (select count(*) as misfits from person where age !~ '^ *[-+]?[0-9]+ *$') as counted where misfits > 0;
alter table person alter column age type integer using age::integer;
-- down
alter table person alter column age type varchar(255) using age::text;

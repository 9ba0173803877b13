-- up
alter table person modify column name varchar(40);
-- down
select misfits from (select count(*) as misfits from person where name is null) as counted where misfits > 0;
alter table person modify column name varchar(40) not null;

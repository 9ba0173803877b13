alter table cars modify column paint enum ('BLUE', 'GREEN', 'RED') default 'GREEN' not null;
insert into cars (id) values (2);
delete from cars where id = 2;

-- back
alter table cars modify column paint enum ('GREEN', 'RED') default 'GREEN' not null;

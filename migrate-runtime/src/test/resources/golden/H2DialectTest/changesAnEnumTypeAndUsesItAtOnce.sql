alter table cars alter column paint drop default;
alter table cars alter column paint set data type enum ('BLUE', 'GREEN', 'RED');
alter table cars alter column paint set default 'GREEN';
insert into cars (id) values (2);
delete from cars where id = 2;

-- back
alter table cars alter column paint drop default;
alter table cars alter column paint set data type enum ('GREEN', 'RED');
alter table cars alter column paint set default 'GREEN';

insert into numbers (name, next) select 'doors', 0 from (select 1 as chosen) as one where not exists (select 1 from numbers where name = 'doors');
insert into numbers (name, next) select 'keys', 1 from (select 1 as chosen) as one where not exists (select 1 from numbers where name = 'keys');

-- back
delete from numbers where name = 'keys';
delete from numbers where name = 'doors';

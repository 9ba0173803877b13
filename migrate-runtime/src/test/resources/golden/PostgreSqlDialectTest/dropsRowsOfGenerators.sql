delete from numbers where name = 'rooms';

-- back
insert into numbers (name, next) select 'rooms', 0 from (select 1 as chosen) as one where not exists (select 1 from numbers where name = 'rooms');

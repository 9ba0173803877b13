update numbers set name = 'chambers' where name = 'rooms';

-- back
update numbers set name = 'rooms' where name = 'chambers';

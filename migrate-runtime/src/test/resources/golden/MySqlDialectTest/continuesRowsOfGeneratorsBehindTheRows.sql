update numbers set next = (select max(id) + 50 from `empty`) where name = 'it''s \\' and next < (select max(id) + 50 from `empty`);
update numbers set next = (select max(id) + 50 from rooms) where name = 'rooms' and next < (select max(id) + 50 from rooms);
update numbers set next = (select max(floor) + 50 from rooms) where name = 'rooms' and next < (select max(floor) + 50 from rooms);

-- back

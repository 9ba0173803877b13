update rooms_seq set next_val = (select max(id) + 50 from rooms) where next_val < (select max(id) + 50 from rooms);
update rooms_seq set next_val = (select max(id) + 50 from `empty`) where next_val < (select max(id) + 50 from `empty`);
update ```It's`` all` set next_val = (select max(id) + 1 from rooms) where next_val < (select max(id) + 1 from rooms);

-- back

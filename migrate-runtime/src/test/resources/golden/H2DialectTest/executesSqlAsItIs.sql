update users set name = '{fn now()} ? :p ${x}' where id = 1;

-- back

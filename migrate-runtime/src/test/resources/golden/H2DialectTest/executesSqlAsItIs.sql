update users set name = '{fn now()} ? :p ${x} %s' where id = 1;

-- back

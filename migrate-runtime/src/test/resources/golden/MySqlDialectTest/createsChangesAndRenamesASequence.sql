create table orders_SEQ (next_val bigint) engine=InnoDB;
insert into orders_SEQ values (1);
create table odd (next_val bigint) engine=InnoDB;
insert into odd values (1);
rename table numbers to digits;

-- back
rename table digits to numbers;
drop table odd;
drop table orders_SEQ;

create table orders_SEQ (next_val bigint);
insert into orders_SEQ values (1);
create table odd (next_val bigint);
insert into odd values (1);
alter table numbers rename to digits;

-- back
alter table digits rename to numbers;
drop table odd;
drop table orders_SEQ;

create sequence orders_SEQ start with 1 increment by 50;
create sequence odd start with 1 increment by 50 minvalue -5 maxvalue 1000 cycle;
alter sequence numbers increment by 10 maxvalue 500 cycle;
alter sequence numbers rename to digits;

-- back
alter sequence digits rename to numbers;
alter sequence numbers increment by 1 no maxvalue no cycle;
drop sequence odd;
drop sequence orders_SEQ;

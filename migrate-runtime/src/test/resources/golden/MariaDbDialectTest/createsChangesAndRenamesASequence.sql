create sequence orders_SEQ start with 1 increment by 50 nocache;
create sequence odd start with 1 increment by 50 minvalue -5 maxvalue 1000 nocache cycle;
alter sequence numbers increment by 10 maxvalue 500 cycle;
rename table numbers to digits;

-- back
rename table digits to numbers;
alter sequence numbers increment by 1 no maxvalue nocycle;
drop sequence odd;
drop sequence orders_SEQ;

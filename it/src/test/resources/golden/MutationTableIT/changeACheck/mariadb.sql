-- up
alter table person drop constraint ck_born;
alter table person add constraint ck_born check (born > 1000);
-- down
alter table person drop constraint ck_born;
alter table person add constraint ck_born check (born > 0);

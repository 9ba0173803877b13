-- up
alter table person drop constraint ck_born;
-- down
alter table person add constraint ck_born check (born > 0);

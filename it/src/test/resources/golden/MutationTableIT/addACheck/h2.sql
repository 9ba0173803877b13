-- up
alter table person add constraint ck_born check (born > 0);
-- down
alter table person drop constraint ck_born;

-- up
alter table person rename to human;
alter table human rename constraint pk_person to pk_human;
-- down
alter table human rename constraint pk_human to pk_person;
alter table human rename to person;

-- up
alter table seat drop primary key;
alter table seat add constraint pk_seat primary key (hall, line, place);
-- down
alter table seat drop primary key;
alter table seat add constraint pk_seat primary key (hall, line);

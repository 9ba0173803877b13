alter type colour rename value 'GREEN' to 'LIME';
alter table cars drop constraint ck_cars_state, add constraint ck_cars_state check (state in ('NEW', 'OLD', 'it''s old'));
update cars set state = 'it''s old' where state = 'OLD';
alter table cars drop constraint ck_cars_state, alter column state set default 'it''s old', add constraint ck_cars_state check (state in ('NEW', 'it''s old'));
alter table cars drop constraint ck_cars_kind, add constraint ck_cars_kind check (kind in ('A', 'B', 'C'));
update cars set kind = 'C' where kind = 'A';
alter table cars drop constraint ck_cars_kind, add constraint ck_cars_kind check (kind in ('C', 'B'));

-- back
alter table cars drop constraint ck_cars_kind, add constraint ck_cars_kind check (kind in ('C', 'B', 'A'));
update cars set kind = 'A' where kind = 'C';
alter table cars drop constraint ck_cars_kind, add constraint ck_cars_kind check (kind in ('A', 'B'));
alter table cars drop constraint ck_cars_state, add constraint ck_cars_state check (state in ('NEW', 'it''s old', 'OLD'));
update cars set state = 'OLD' where state = 'it''s old';
alter table cars drop constraint ck_cars_state, alter column state set default 'OLD', add constraint ck_cars_state check (state in ('NEW', 'OLD'));
alter type colour rename value 'LIME' to 'GREEN';

alter table users comment = 'people; it''s \\ us';
alter table users modify column name varchar(20) not null comment 'first \\ ''last''';

-- back
alter table users modify column name varchar(20) not null;
alter table users comment = '';

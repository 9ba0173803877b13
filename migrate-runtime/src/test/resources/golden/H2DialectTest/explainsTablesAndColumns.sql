comment on table users is 'people; it''s \ us';
comment on column users.name is 'first \ ''last''';

-- back
comment on column users.name is null;
comment on table users is null;

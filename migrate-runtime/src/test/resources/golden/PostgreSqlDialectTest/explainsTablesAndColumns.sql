comment on table users is E'people; it''s \\ us';
comment on column users.name is E'first \\ ''last''';

-- back
comment on column users.name is null;
comment on table users is null;

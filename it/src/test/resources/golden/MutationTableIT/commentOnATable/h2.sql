-- up
comment on table person is 'Whom we know, and don''t forget.';
-- down
comment on table person is null;

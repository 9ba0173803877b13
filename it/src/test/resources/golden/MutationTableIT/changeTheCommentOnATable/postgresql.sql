-- up
comment on table person is 'Everyone.';
-- down
comment on table person is 'Whom we know.';

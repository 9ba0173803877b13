-- up
comment on column person.name is null;
-- down
comment on column person.name is 'As on the passport.';

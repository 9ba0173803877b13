-- up
alter table person comment = 'Everyone.';
-- down
alter table person comment = 'Whom we know.';

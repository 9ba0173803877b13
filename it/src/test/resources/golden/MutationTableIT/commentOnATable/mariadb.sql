-- up
alter table person comment = 'Whom we know, and don''t forget.';
-- down
alter table person comment = '';

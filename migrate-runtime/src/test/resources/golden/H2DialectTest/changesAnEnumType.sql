alter table cars alter column paint drop default;
alter table cars alter column paint set data type enum ('BLUE', 'GREEN', 'RED', 'it''s');
alter table cars alter column paint set default 'GREEN';

-- back
alter table cars alter column paint drop default;
alter table cars alter column paint set data type enum ('GREEN', 'RED');
alter table cars alter column paint set default 'GREEN';

alter table bikes alter column paint set data type enum ('BLUE', 'GREEN', 'RED');
alter table cars alter column paint drop default;
alter table cars alter column paint set data type enum ('BLUE', 'GREEN', 'RED');
alter table cars alter column paint set default 'GREEN';

-- back
alter table bikes alter column paint set data type enum ('GREEN', 'RED');
alter table cars alter column paint drop default;
alter table cars alter column paint set data type enum ('GREEN', 'RED');
alter table cars alter column paint set default 'GREEN';

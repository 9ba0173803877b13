-- up
alter type Color rename value 'RED' to 'CRIMSON';
-- down
alter type Color rename value 'CRIMSON' to 'RED';

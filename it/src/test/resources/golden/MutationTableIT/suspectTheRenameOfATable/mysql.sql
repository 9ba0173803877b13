-- up
rename table person to human;
-- down
rename table human to person;

-- up
rename table person to people;
-- down
rename table people to person;

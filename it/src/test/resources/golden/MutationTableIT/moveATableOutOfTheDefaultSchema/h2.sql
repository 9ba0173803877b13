-- refused
The upgrade of revision 000000000002 (move a table out of the default schema, db.revision.R202611221200_MoveATableOutOfTheDefaultSchema_000000000002) failed before any SQL was sent: h2 cannot rename table person to people.person: H2 cannot move a table to another schema; create it there, copy its rows with execute, and drop the first
Nothing was changed. Correct the revision's upgrade method, compile, and run the command again.

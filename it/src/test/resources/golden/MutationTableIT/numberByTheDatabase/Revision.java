package db.revision;

import static dev.migrate.schema.Columns.*;

import dev.migrate.*;

/** number by the database. */
@Revision(
    id = "000000000002",
    revises = "000000000001",
    message = "number by the database",
    created = "2026-11-22T12:00:00Z")
public final class R202611221200_NumberByTheDatabase_000000000002 implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.alterColumn("person", column("id", bigint()), column("id", bigint()).autoIncrement());
    // The next number of the sequence person_seq is lost.
    op.dropSequence("person_seq");
  }

  @Override
  public void downgrade(Operations op) {
    op.createSequence("person_seq", 1, 50);
    op.alterColumn("person", column("id", bigint()).autoIncrement(), column("id", bigint()));
    op.continueSequence("person_seq", "person", "id");
  }
}

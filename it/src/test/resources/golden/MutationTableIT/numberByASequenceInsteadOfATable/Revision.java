package db.revision;

import static dev.migrate.schema.Columns.*;
import static dev.migrate.schema.Constraints.*;

import dev.migrate.*;

/** number by a sequence instead of a table. */
@Revision(
    id = "000000000002",
    revises = "000000000001",
    message = "number by a sequence instead of a table",
    created = "2026-11-22T12:00:00Z")
public final class R202611221200_NumberByASequenceInsteadOfATable_000000000002 implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.createSequence("person_seq", 1, 50);
    // All rows of hibernate_sequences are lost.
    op.dropTable("hibernate_sequences");
    op.continueSequence("person_seq", "person", "id");
  }

  @Override
  public void downgrade(Operations op) {
    op.createTable(
        "hibernate_sequences",
        column("sequence_name", varchar(255)),
        column("next_val", bigint()).nullable(),
        primaryKey("pk_hibernate_sequences", "sequence_name"),
        seedRow("sequence_name", "default", "next_val", 0, 50));
    op.dropSequence("person_seq");
    op.continueSeedRow("hibernate_sequences", seedRow("sequence_name", "default", "next_val", 0, 50), "person", "id");
  }
}

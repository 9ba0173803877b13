package db.revision;

import static dev.migrate.schema.Columns.*;
import static dev.migrate.schema.Constraints.*;

import dev.migrate.*;

/** number by a table. */
@Revision(
    id = "000000000002",
    revises = "000000000001",
    message = "number by a table",
    created = "2026-11-22T12:00:00Z")
public final class R202611221200_NumberByATable_000000000002 implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.createTable(
        "hibernate_sequences",
        column("sequence_name", varchar(255)),
        column("next_val", bigint()).nullable(),
        primaryKey("pk_hibernate_sequences", "sequence_name"),
        seedRow("sequence_name", "default", "next_val", 0, 50));
    op.alterColumn("person", column("id", bigint()).autoIncrement(), column("id", bigint()));
    op.continueSeedRow("hibernate_sequences", seedRow("sequence_name", "default", "next_val", 0, 50), "person", "id");
  }

  @Override
  public void downgrade(Operations op) {
    op.alterColumn("person", column("id", bigint()), column("id", bigint()).autoIncrement());
    op.dropTable("hibernate_sequences");
  }
}

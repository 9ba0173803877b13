package db.revision;

import static dev.migrate.schema.Columns.*;
import static dev.migrate.schema.Constraints.*;

import dev.migrate.*;

/** drop a table. */
@Revision(id = "000000000002", revises = "000000000001", message = "drop a table", created = "2026-11-22T12:00:00Z")
public final class R202611221200_DropATable_000000000002 implements Migration {

  @Override
  public void upgrade(Operations op) {
    // All rows of city are lost.
    op.dropTable("city");
  }

  @Override
  public void downgrade(Operations op) {
    op.createTable(
        "city",
        column("id", bigint()),
        column("name", varchar(40)).nullable(),
        primaryKey("pk_city", "id"));
  }
}

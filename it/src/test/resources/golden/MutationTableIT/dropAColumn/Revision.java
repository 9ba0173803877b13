package db.revision;

import static dev.migrate.schema.Columns.*;

import dev.migrate.*;

/** drop a column. */
@Revision(id = "000000000002", revises = "000000000001", message = "drop a column", created = "2026-11-22T12:00:00Z")
public final class R202611221200_DropAColumn_000000000002 implements Migration {

  @Override
  public void upgrade(Operations op) {
    // All values of person.age are lost.
    op.dropColumn("person", column("age", integer()).nullable());
  }

  @Override
  public void downgrade(Operations op) {
    op.addColumn("person", column("age", integer()).nullable());
  }
}

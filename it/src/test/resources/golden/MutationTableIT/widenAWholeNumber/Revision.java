package db.revision;

import static dev.migrate.schema.Columns.*;

import dev.migrate.*;

/** widen a whole number. */
@Revision(
    id = "000000000002",
    revises = "000000000001",
    message = "widen a whole number",
    created = "2026-11-22T12:00:00Z")
public final class R202611221200_WidenAWholeNumber_000000000002 implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.alterColumn("person", column("age", integer()).nullable(), column("age", bigint()).nullable());
  }

  @Override
  public void downgrade(Operations op) {
    op.alterColumn("person", column("age", bigint()).nullable(), column("age", integer()).nullable());
  }
}

package db.revision;

import static dev.migrate.schema.Columns.*;

import dev.migrate.*;

/** widen precision and scale. */
@Revision(
    id = "000000000002",
    revises = "000000000001",
    message = "widen precision and scale",
    created = "2026-11-22T12:00:00Z")
public final class R202611221200_WidenPrecisionAndScale_000000000002 implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.alterColumn("item", column("price", decimal(10, 2)).nullable(), column("price", decimal(12, 4)).nullable());
  }

  @Override
  public void downgrade(Operations op) {
    op.alterColumn("item", column("price", decimal(12, 4)).nullable(), column("price", decimal(10, 2)).nullable());
  }
}

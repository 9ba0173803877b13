package db.revision;

import static dev.migrate.schema.Columns.*;

import dev.migrate.*;

/** add a generated column. */
@Revision(
    id = "000000000002",
    revises = "000000000001",
    message = "add a generated column",
    created = "2026-11-22T12:00:00Z")
public final class R202611221200_AddAGeneratedColumn_000000000002 implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.addColumn("item", column("total", integer()).nullable().generatedAs("price * quantity"));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropColumn("item", column("total", integer()).nullable().generatedAs("price * quantity"));
  }
}

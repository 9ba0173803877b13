package db.revision;

import static dev.migrate.schema.Columns.*;

import dev.migrate.*;

/** change a generated column. */
@Revision(
    id = "000000000002",
    revises = "000000000001",
    message = "change a generated column",
    created = "2026-11-22T12:00:00Z")
public final class R202611221200_ChangeAGeneratedColumn_000000000002 implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.alterColumn(
        "item",
        column("total", integer()).nullable().generatedAs("price * quantity"),
        column("total", integer()).nullable().generatedAs("price + quantity"));
  }

  @Override
  public void downgrade(Operations op) {
    op.alterColumn(
        "item",
        column("total", integer()).nullable().generatedAs("price + quantity"),
        column("total", integer()).nullable().generatedAs("price * quantity"));
  }
}

package db.revision;

import static dev.migrate.schema.Columns.*;

import dev.migrate.*;

/** number rows by hand. */
@Revision(
    id = "000000000002",
    revises = "000000000001",
    message = "number rows by hand",
    created = "2026-11-22T12:00:00Z")
public final class R202611221200_NumberRowsByHand_000000000002 implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.alterColumn("person", column("id", bigint()).autoIncrement(), column("id", bigint()));
  }

  @Override
  public void downgrade(Operations op) {
    op.alterColumn("person", column("id", bigint()), column("id", bigint()).autoIncrement());
  }
}

package db.revision;

import dev.migrate.*;

/** swap the names of two columns. */
@Revision(
    id = "000000000002",
    revises = "000000000001",
    message = "swap the names of two columns",
    created = "2026-11-22T12:00:00Z")
public final class R202611221200_SwapTheNamesOfTwoColumns_000000000002 implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.renameColumn("person", "a", "renaming_1");
    op.renameColumn("person", "b", "a");
    op.renameColumn("person", "renaming_1", "b");
  }

  @Override
  public void downgrade(Operations op) {
    op.renameColumn("person", "b", "renaming_1");
    op.renameColumn("person", "a", "b");
    op.renameColumn("person", "renaming_1", "a");
  }
}

package db.revision;

import dev.migrate.*;

/** suspect the rename of a column. */
@Revision(
    id = "000000000002",
    revises = "000000000001",
    message = "suspect the rename of a column",
    created = "2026-11-22T12:00:00Z")
public final class R202611221200_SuspectTheRenameOfAColumn_000000000002 implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.renameColumn("person", "a", "c");
  }

  @Override
  public void downgrade(Operations op) {
    op.renameColumn("person", "c", "a");
  }
}

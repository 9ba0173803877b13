package db.revision;

import dev.migrate.*;

/** declare the rename of a column. */
@Revision(
    id = "000000000002",
    revises = "000000000001",
    message = "declare the rename of a column",
    created = "2026-11-22T12:00:00Z")
public final class R202611221200_DeclareTheRenameOfAColumn_000000000002 implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.renameColumn("person", "a", "c");
  }

  @Override
  public void downgrade(Operations op) {
    op.renameColumn("person", "c", "a");
  }
}

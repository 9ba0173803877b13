package db.revision;

import dev.migrate.*;

/** rename a column. */
@Revision(id = "000000000002", revises = "000000000001", message = "rename a column", created = "2026-11-22T12:00:00Z")
public final class R202611221200_RenameAColumn_000000000002 implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.renameColumn("person", "name", "full_name");
  }

  @Override
  public void downgrade(Operations op) {
    op.renameColumn("person", "full_name", "name");
  }
}

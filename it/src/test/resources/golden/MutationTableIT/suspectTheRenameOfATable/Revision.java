package db.revision;

import dev.migrate.*;

/** suspect the rename of a table. */
@Revision(
    id = "000000000002",
    revises = "000000000001",
    message = "suspect the rename of a table",
    created = "2026-11-22T12:00:00Z")
public final class R202611221200_SuspectTheRenameOfATable_000000000002 implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.renameTable("person", "human");
    op.renameConstraint("human", "pk_person", "pk_human");
  }

  @Override
  public void downgrade(Operations op) {
    op.renameConstraint("human", "pk_human", "pk_person");
    op.renameTable("human", "person");
  }
}

package db.revision;

import dev.migrate.*;

/** rename a column with an index. */
@Revision(
    id = "000000000002",
    revises = "000000000001",
    message = "rename a column with an index",
    created = "2026-11-22T12:00:00Z")
public final class R202611221200_RenameAColumnWithAnIndex_000000000002 implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.renameColumn("person", "name", "full_name");
    op.renameConstraint("person", "uq_person_name", "uq_person_full_name");
    op.renameIndex("person", "ix_person_name", "ix_person_full_name");
  }

  @Override
  public void downgrade(Operations op) {
    op.renameIndex("person", "ix_person_full_name", "ix_person_name");
    op.renameConstraint("person", "uq_person_full_name", "uq_person_name");
    op.renameColumn("person", "full_name", "name");
  }
}

package db.revision;

import dev.migrate.*;

/** rename a table. */
@Revision(id = "000000000002", revises = "000000000001", message = "rename a table", created = "2026-11-22T12:00:00Z")
public final class R202611221200_RenameATable_000000000002 implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.renameTable("person", "people");
    op.renameConstraint("people", "pk_person", "pk_people");
  }

  @Override
  public void downgrade(Operations op) {
    op.renameConstraint("people", "pk_people", "pk_person");
    op.renameTable("people", "person");
  }
}

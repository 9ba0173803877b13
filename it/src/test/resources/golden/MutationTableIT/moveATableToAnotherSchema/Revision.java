package db.revision;

import dev.migrate.*;

/** move a table to another schema. */
@Revision(
    id = "000000000002",
    revises = "000000000001",
    message = "move a table to another schema",
    created = "2026-11-22T12:00:00Z")
public final class R202611221200_MoveATableToAnotherSchema_000000000002 implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.renameTable("person", "people.person");
  }

  @Override
  public void downgrade(Operations op) {
    op.renameTable("people.person", "person");
  }
}

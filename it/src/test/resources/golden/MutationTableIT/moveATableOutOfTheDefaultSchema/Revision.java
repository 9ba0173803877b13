package db.revision;

import dev.migrate.*;

/** move a table out of the default schema. */
@Revision(
    id = "000000000002",
    revises = "000000000001",
    message = "move a table out of the default schema",
    created = "2026-11-22T12:00:00Z")
public final class R202611221200_MoveATableOutOfTheDefaultSchema_000000000002 implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.ifNotExists().createSchema("people");
    op.renameTable("person", "people.person");
  }

  @Override
  public void downgrade(Operations op) {
    op.renameTable("people.person", "person");
    op.ifExists().dropSchema("people");
  }
}

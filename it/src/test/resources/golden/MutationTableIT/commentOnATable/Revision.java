package db.revision;

import dev.migrate.*;

/** comment on a table. */
@Revision(
    id = "000000000002",
    revises = "000000000001",
    message = "comment on a table",
    created = "2026-11-22T12:00:00Z")
public final class R202611221200_CommentOnATable_000000000002 implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.alterTableComment("person", null, "Whom we know, and don't forget.");
  }

  @Override
  public void downgrade(Operations op) {
    op.alterTableComment("person", "Whom we know, and don't forget.", null);
  }
}

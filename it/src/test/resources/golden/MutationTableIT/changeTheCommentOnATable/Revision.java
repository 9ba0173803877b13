package db.revision;

import dev.migrate.*;

/** change the comment on a table. */
@Revision(
    id = "000000000002",
    revises = "000000000001",
    message = "change the comment on a table",
    created = "2026-11-22T12:00:00Z")
public final class R202611221200_ChangeTheCommentOnATable_000000000002 implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.alterTableComment("person", "Whom we know.", "Everyone.");
  }

  @Override
  public void downgrade(Operations op) {
    op.alterTableComment("person", "Everyone.", "Whom we know.");
  }
}

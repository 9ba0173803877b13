package db.revision;

import dev.migrate.*;

/** call the content of visions statement. */
@Revision(
    id = "a6770839e45f",
    revises = "377dc7bb0df2",
    message = "call the content of visions statement",
    created = "2026-11-22T09:07:28Z")
public final class R202611220907_CallTheContentOfVisionsStatement_a6770839e45f implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.renameColumn("user_visions", "content", "statement");
  }

  @Override
  public void downgrade(Operations op) {
    op.renameColumn("user_visions", "statement", "content");
  }
}

package db.revision;

import dev.migrate.*;

/** rename a constant held as text. */
@Revision(
    id = "000000000002",
    revises = "000000000001",
    message = "rename a constant held as text",
    created = "2026-11-22T12:00:00Z")
public final class R202611221200_RenameAConstantHeldAsText_000000000002 implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.renameConstant("light", "color", "RED", "CRIMSON");
  }

  @Override
  public void downgrade(Operations op) {
    op.renameConstant("light", "color", "CRIMSON", "RED");
  }
}

package db.revision;

import dev.migrate.*;

/** rename a constant held in a type. */
@Revision(
    id = "000000000002",
    revises = "000000000001",
    message = "rename a constant held in a type",
    created = "2026-11-22T12:00:00Z")
public final class R202611221200_RenameAConstantHeldInAType_000000000002 implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.renameEnumConstant("Color", "RED", "CRIMSON");
  }

  @Override
  public void downgrade(Operations op) {
    op.renameEnumConstant("Color", "CRIMSON", "RED");
  }
}

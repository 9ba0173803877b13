package db.revision;

import static dev.migrate.schema.Columns.*;

import dev.migrate.*;

/** add a constant held by name. */
@Revision(
    id = "000000000002",
    revises = "000000000001",
    message = "add a constant held by name",
    created = "2026-11-22T12:00:00Z")
public final class R202611221200_AddAConstantHeldByName_000000000002 implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.alterColumn(
        "light",
        column("color", enumeration("RED", "AMBER", "GREEN")).nullable(),
        column("color", enumeration("RED", "AMBER", "GREEN", "BLUE")).nullable());
  }

  @Override
  public void downgrade(Operations op) {
    op.alterColumn(
        "light",
        column("color", enumeration("RED", "AMBER", "GREEN", "BLUE")).nullable(),
        column("color", enumeration("RED", "AMBER", "GREEN")).nullable());
  }
}

package db.revision;

import static dev.migrate.schema.Columns.*;

import dev.migrate.*;

/** remove a constant held by name. */
@Revision(
    id = "000000000002",
    revises = "000000000001",
    message = "remove a constant held by name",
    created = "2026-11-22T12:00:00Z")
public final class R202611221200_RemoveAConstantHeldByName_000000000002 implements Migration {

  @Override
  public void upgrade(Operations op) {
    // Values of light.color that do not fit enumeration(RED, AMBER) are lost; it was enumeration(RED, AMBER, GREEN).
    op.alterColumn(
        "light",
        column("color", enumeration("RED", "AMBER", "GREEN")).nullable(),
        column("color", enumeration("RED", "AMBER")).nullable());
  }

  @Override
  public void downgrade(Operations op) {
    op.alterColumn(
        "light",
        column("color", enumeration("RED", "AMBER")).nullable(),
        column("color", enumeration("RED", "AMBER", "GREEN")).nullable());
  }
}

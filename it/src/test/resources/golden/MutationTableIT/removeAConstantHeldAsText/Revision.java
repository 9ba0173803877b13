package db.revision;

import static dev.migrate.schema.Columns.*;

import dev.migrate.*;

/** remove a constant held as text. */
@Revision(
    id = "000000000002",
    revises = "000000000001",
    message = "remove a constant held as text",
    created = "2026-11-22T12:00:00Z")
public final class R202611221200_RemoveAConstantHeldAsText_000000000002 implements Migration {

  @Override
  public void upgrade(Operations op) {
    // Values of light.color that do not fit text enumeration(RED, AMBER) are lost; it was text enumeration(RED, AMBER,
    // GREEN).
    op.alterColumn(
        "light",
        column("color", textEnumeration("RED", "AMBER", "GREEN")).nullable(),
        column("color", textEnumeration("RED", "AMBER")).nullable());
  }

  @Override
  public void downgrade(Operations op) {
    op.alterColumn(
        "light",
        column("color", textEnumeration("RED", "AMBER")).nullable(),
        column("color", textEnumeration("RED", "AMBER", "GREEN")).nullable());
  }
}

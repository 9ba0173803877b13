package db.revision;

import static dev.migrate.schema.Columns.*;

import dev.migrate.*;

/** insert a constant held by position. */
@Revision(
    id = "000000000002",
    revises = "000000000001",
    message = "insert a constant held by position",
    created = "2026-11-22T12:00:00Z")
public final class R202611221200_InsertAConstantHeldByPosition_000000000002 implements Migration {

  @Override
  public void upgrade(Operations op) {
    // light.color holds positions of constants, which were [RED, AMBER, GREEN] and are [RED, BLUE, AMBER, GREEN]:
    // existing rows change their meaning. Add new constants at the end, update the rows in the revision, or hold the
    // constants by name.
    op.alterColumn(
        "light",
        column("color", ordinalEnumeration("RED", "AMBER", "GREEN")).nullable(),
        column("color", ordinalEnumeration("RED", "BLUE", "AMBER", "GREEN")).nullable());
  }

  @Override
  public void downgrade(Operations op) {
    op.requireFit(
        "light",
        column("color", ordinalEnumeration("RED", "BLUE", "AMBER", "GREEN")).nullable(),
        column("color", ordinalEnumeration("RED", "AMBER", "GREEN")).nullable());
    op.alterColumn(
        "light",
        column("color", ordinalEnumeration("RED", "BLUE", "AMBER", "GREEN")).nullable(),
        column("color", ordinalEnumeration("RED", "AMBER", "GREEN")).nullable());
  }
}

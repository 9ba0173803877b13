package db.revision;

import static dev.migrate.schema.Columns.*;

import dev.migrate.*;

/** reorder constants held as text. */
@Revision(
    id = "000000000002",
    revises = "000000000001",
    message = "reorder constants held as text",
    created = "2026-11-22T12:00:00Z")
public final class R202611221200_ReorderConstantsHeldAsText_000000000002 implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.alterColumn(
        "light",
        column("color", textEnumeration("RED", "AMBER", "GREEN")).nullable(),
        column("color", textEnumeration("RED", "GREEN", "AMBER")).nullable());
  }

  @Override
  public void downgrade(Operations op) {
    op.alterColumn(
        "light",
        column("color", textEnumeration("RED", "GREEN", "AMBER")).nullable(),
        column("color", textEnumeration("RED", "AMBER", "GREEN")).nullable());
  }
}

package db.revision;

import static dev.migrate.schema.Columns.*;

import dev.migrate.*;

/** series (contract). */
@Revision(
    id = "0123456789ac",
    revises = "0123456789ab",
    message = "series (contract)",
    created = "2026-11-22T12:00:00Z")
public final class R202611221200_SeriesContract_0123456789ac implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.backfill("events").set("series", "'none'");
    op.alterColumn("events", column("series", varchar(40)).nullable(), column("series", varchar(40)));
    // All values of goals.target_amount are lost.
    op.dropColumn("goals", column("target_amount", decimal(12, 2)).nullable());
  }

  @Override
  public void downgrade(Operations op) {
    op.addColumn("goals", column("target_amount", decimal(12, 2)).nullable());
    op.alterColumn("events", column("series", varchar(40)), column("series", varchar(40)).nullable());
  }
}

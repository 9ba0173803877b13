package db.revision;

import static dev.migrate.schema.Columns.*;

import dev.migrate.*;

/** series (expand). */
@Revision(id = "0123456789ab", revises = "836e98365dc1", message = "series (expand)", created = "2026-11-22T12:00:00Z")
public final class R202611221200_SeriesExpand_0123456789ab implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.addColumn("events", column("series", varchar(40)).nullable());
    op.backfill("events").set("series", "'none'");
  }

  @Override
  public void downgrade(Operations op) {
    op.dropColumn("events", column("series", varchar(40)).nullable());
  }
}

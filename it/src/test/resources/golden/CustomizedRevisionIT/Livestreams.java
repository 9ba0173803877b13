package db.revision;

import static dev.migrate.schema.Columns.*;

import dev.migrate.*;

/** livestreams. */
@Revision(id = "0123456789ab", revises = "836e98365dc1", message = "livestreams", created = "2026-11-22T12:00:00Z")
public final class R202611221200_Livestreams_0123456789ab implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.addColumn("events", column("livestream_url", varchar(200)).nullable());
    // All values of goals.target_amount are lost.
    op.dropColumn("goals", column("target_amount", decimal(12, 2)).nullable());
  }

  @Override
  public void downgrade(Operations op) {
    op.addColumn("goals", column("target_amount", decimal(12, 2)).nullable());
    op.dropColumn("events", column("livestream_url", varchar(200)).nullable());
  }
}

package db.revision;

import static dev.migrate.schema.Columns.*;

import dev.migrate.*;

/** give users a time zone. */
@Revision(
    id = "836e98365dc1",
    revises = "a6770839e45f",
    message = "give users a time zone",
    created = "2026-11-22T09:08:48Z")
public final class R202611220908_GiveUsersATimeZone_836e98365dc1 implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.addColumn("users", column("time_zone", varchar(64)).nullable());
    op.backfill("users").set("time_zone", "'UTC'");
    op.alterColumn("users", column("time_zone", varchar(64)).nullable(), column("time_zone", varchar(64)));
  }

  @Override
  public void downgrade(Operations op) {
    op.alterColumn("users", column("time_zone", varchar(64)), column("time_zone", varchar(64)).nullable());
    op.dropColumn("users", column("time_zone", varchar(64)).nullable());
  }
}

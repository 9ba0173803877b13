package db.revision;

import static dev.migrate.schema.Columns.*;

import dev.migrate.*;

/** add a column that needs a value. */
@Revision(
    id = "000000000002",
    revises = "000000000001",
    message = "add a column that needs a value",
    created = "2026-11-22T12:00:00Z")
public final class R202611221200_AddAColumnThatNeedsAValue_000000000002 implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.addColumn("person", column("nick", varchar(40)).nullable());
    op.backfill("person").set("nick", "coalesce(name, '?')");
    op.alterColumn("person", column("nick", varchar(40)).nullable(), column("nick", varchar(40)));
  }

  @Override
  public void downgrade(Operations op) {
    op.alterColumn("person", column("nick", varchar(40)), column("nick", varchar(40)).nullable());
    op.dropColumn("person", column("nick", varchar(40)).nullable());
  }
}

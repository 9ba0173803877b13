package db.revision;

import static dev.migrate.schema.Columns.*;

import dev.migrate.*;

/** add a column in two steps (expand). */
@Revision(
    id = "00000000000e",
    revises = "000000000001",
    message = "add a column in two steps (expand)",
    created = "2026-11-22T12:00:00Z")
public final class R202611221200_AddAColumnInTwoStepsExpand_00000000000e implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.addColumn("person", column("nick", varchar(40)).nullable());
    op.backfill("person").set("nick", "coalesce(name, '?')");
  }

  @Override
  public void downgrade(Operations op) {
    op.dropColumn("person", column("nick", varchar(40)).nullable());
  }
}

package db.revision;

import static dev.migrate.schema.Columns.*;

import dev.migrate.*;

/** add a column in two steps (contract). */
@Revision(
    id = "000000000002",
    revises = "00000000000e",
    message = "add a column in two steps (contract)",
    created = "2026-11-22T12:00:00Z")
public final class R202611221200_AddAColumnInTwoStepsContract_000000000002 implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.backfill("person").set("nick", "coalesce(name, '?')");
    op.alterColumn("person", column("nick", varchar(40)).nullable(), column("nick", varchar(40)));
  }

  @Override
  public void downgrade(Operations op) {
    op.alterColumn("person", column("nick", varchar(40)), column("nick", varchar(40)).nullable());
  }
}

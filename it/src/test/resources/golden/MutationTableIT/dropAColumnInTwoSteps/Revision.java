package db.revision;

import static dev.migrate.schema.Columns.*;

import dev.migrate.*;

/** drop a column in two steps (expand). */
@Revision(
    id = "00000000000e",
    revises = "000000000001",
    message = "drop a column in two steps (expand)",
    created = "2026-11-22T12:00:00Z")
public final class R202611221200_DropAColumnInTwoStepsExpand_00000000000e implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.addColumn("person", column("title", varchar(80)).nullable());
  }

  @Override
  public void downgrade(Operations op) {
    op.dropColumn("person", column("title", varchar(80)).nullable());
  }
}

package db.revision;

import static dev.migrate.schema.Columns.*;

import dev.migrate.*;

/** drop a column in two steps (contract). */
@Revision(
    id = "000000000002",
    revises = "00000000000e",
    message = "drop a column in two steps (contract)",
    created = "2026-11-22T12:00:00Z")
public final class R202611221200_DropAColumnInTwoStepsContract_000000000002 implements Migration {

  @Override
  public void upgrade(Operations op) {
    // All values of person.name are lost.
    op.dropColumn("person", column("name", varchar(40)).nullable());
  }

  @Override
  public void downgrade(Operations op) {
    op.addColumn("person", column("name", varchar(40)).nullable());
  }
}

package db.revision;

import static dev.migrate.schema.Columns.*;

import dev.migrate.*;

/** pass over tables of others. */
@Revision(
    id = "000000000002",
    revises = "000000000001",
    message = "pass over tables of others",
    created = "2026-11-22T12:00:00Z")
public final class R202611221200_PassOverTablesOfOthers_000000000002 implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.alterColumn("person", column("name", varchar(255)).nullable(), column("name", varchar(300)).nullable());
  }

  @Override
  public void downgrade(Operations op) {
    op.alterColumn("person", column("name", varchar(300)).nullable(), column("name", varchar(255)).nullable());
  }
}

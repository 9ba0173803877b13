package db.revision;

import static dev.migrate.schema.Columns.*;

import dev.migrate.*;

/** add a column. */
@Revision(id = "000000000002", revises = "000000000001", message = "add a column", created = "2026-11-22T12:00:00Z")
public final class R202611221200_AddAColumn_000000000002 implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.addColumn("person", column("bio", varchar(500)).nullable());
  }

  @Override
  public void downgrade(Operations op) {
    op.dropColumn("person", column("bio", varchar(500)).nullable());
  }
}

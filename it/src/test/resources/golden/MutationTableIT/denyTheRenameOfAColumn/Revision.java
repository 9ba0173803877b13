package db.revision;

import static dev.migrate.schema.Columns.*;

import dev.migrate.*;

/** deny the rename of a column. */
@Revision(
    id = "000000000002",
    revises = "000000000001",
    message = "deny the rename of a column",
    created = "2026-11-22T12:00:00Z")
public final class R202611221200_DenyTheRenameOfAColumn_000000000002 implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.addColumn("person", column("c", varchar(255)).nullable());
    // All values of person.a are lost.
    op.dropColumn("person", column("a", varchar(255)).nullable());
  }

  @Override
  public void downgrade(Operations op) {
    op.addColumn("person", column("a", varchar(255)).nullable());
    op.dropColumn("person", column("c", varchar(255)).nullable());
  }
}

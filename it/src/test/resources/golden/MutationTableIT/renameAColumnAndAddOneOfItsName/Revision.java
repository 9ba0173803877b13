package db.revision;

import static dev.migrate.schema.Columns.*;

import dev.migrate.*;

/** rename a column and add one of its name. */
@Revision(
    id = "000000000002",
    revises = "000000000001",
    message = "rename a column and add one of its name",
    created = "2026-11-22T12:00:00Z")
public final class R202611221200_RenameAColumnAndAddOneOfItsName_000000000002 implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.renameColumn("person", "a", "c");
    op.addColumn("person", column("a", varchar(255)).nullable());
  }

  @Override
  public void downgrade(Operations op) {
    op.dropColumn("person", column("a", varchar(255)).nullable());
    op.renameColumn("person", "c", "a");
  }
}

package db.revision;

import static dev.migrate.schema.Columns.*;

import dev.migrate.*;

/** add bio to users. */
@Revision(id = "a1b2c3d4e5f6", revises = "98765432abcd", message = "add bio to users", created = "2026-11-22T12:00:00Z")
public final class R202611221200_AddBioToUsers_a1b2c3d4e5f6 implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.addColumn("users", column("bio", varchar(500)).nullable());
  }

  @Override
  public void downgrade(Operations op) {
    op.dropColumn("users", column("bio", varchar(500)).nullable());
  }
}

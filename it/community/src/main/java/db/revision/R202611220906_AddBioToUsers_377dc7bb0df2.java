package db.revision;

import static dev.migrate.schema.Columns.*;

import dev.migrate.*;

/** add bio to users. */
@Revision(id = "377dc7bb0df2", revises = "ae22ae7c5289", message = "add bio to users", created = "2026-11-22T09:06:20Z")
public final class R202611220906_AddBioToUsers_377dc7bb0df2 implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.addColumn("users", column("bio", varchar(500)).nullable());
  }

  @Override
  public void downgrade(Operations op) {
    op.dropColumn("users", column("bio", varchar(500)).nullable());
  }
}

// Acme. add bio &#42;/ &#8238;
package db.revision;

import static dev.migrate.schema.Columns.*;

import dev.migrate.*;

/** add bio &#42;/ &#8238;. */
@SuppressWarnings("all")
@Revision(
    id = "a1b2c3d4e5f6",
    revises = "98765432abcd",
    message = "add bio */ \u202e",
    created = "2026-11-22T12:00:00Z")
public final class R1 implements Migration {

  private static final String ID = "a1b2c3d4e5f6";

  @Override
  public void upgrade(Operations op) {
      op.addColumn("users", column("bio", varchar(500)).nullable());
      op.createSequence("users_seq", 1, 50);
  }

  @Override
  public void downgrade(Operations op) {
    op.dropSequence("users_seq");
    op.dropColumn("users", column("bio", varchar(500)).nullable());
  }
}

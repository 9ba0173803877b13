package db.revision;

import static dev.migrate.schema.Constraints.*;

import dev.migrate.*;

/** change the columns of a unique constraint. */
@Revision(
    id = "000000000002",
    revises = "000000000001",
    message = "change the columns of a unique constraint",
    created = "2026-11-22T12:00:00Z")
public final class R202611221200_ChangeTheColumnsOfAUniqueConstraint_000000000002 implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.dropConstraint("person", unique("once", "name"));
    op.addConstraint("person", unique("once", "name", "born"));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropConstraint("person", unique("once", "name", "born"));
    op.addConstraint("person", unique("once", "name"));
  }
}

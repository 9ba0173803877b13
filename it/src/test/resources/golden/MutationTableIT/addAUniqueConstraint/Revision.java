package db.revision;

import static dev.migrate.schema.Constraints.*;

import dev.migrate.*;

/** add a unique constraint. */
@Revision(
    id = "000000000002",
    revises = "000000000001",
    message = "add a unique constraint",
    created = "2026-11-22T12:00:00Z")
public final class R202611221200_AddAUniqueConstraint_000000000002 implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.addConstraint("person", unique("uq_person_name", "name"));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropConstraint("person", unique("uq_person_name", "name"));
  }
}

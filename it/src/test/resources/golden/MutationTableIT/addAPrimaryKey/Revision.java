package db.revision;

import static dev.migrate.schema.Constraints.*;

import dev.migrate.*;

/** add a primary key. */
@Revision(
    id = "000000000002",
    revises = "000000000001",
    message = "add a primary key",
    created = "2026-11-22T12:00:00Z")
public final class R202611221200_AddAPrimaryKey_000000000002 implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.addConstraint("person_tags", primaryKey("pk_person_tags", "person_id", "tag"));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropConstraint("person_tags", primaryKey("pk_person_tags", "person_id", "tag"));
  }
}

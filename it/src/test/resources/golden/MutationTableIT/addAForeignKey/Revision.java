package db.revision;

import static dev.migrate.schema.Constraints.*;

import dev.migrate.*;

/** add a foreign key. */
@Revision(
    id = "000000000002",
    revises = "000000000001",
    message = "add a foreign key",
    created = "2026-11-22T12:00:00Z")
public final class R202611221200_AddAForeignKey_000000000002 implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.addConstraint("person", foreignKey("fk_person_home_id", "home_id").references("city", "id"));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropConstraint("person", foreignKey("fk_person_home_id", "home_id").references("city", "id"));
  }
}

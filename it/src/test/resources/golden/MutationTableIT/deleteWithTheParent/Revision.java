package db.revision;

import static dev.migrate.schema.Constraints.*;
import static dev.migrate.schema.ReferentialAction.CASCADE;

import dev.migrate.*;

/** delete with the parent. */
@Revision(
    id = "000000000002",
    revises = "000000000001",
    message = "delete with the parent",
    created = "2026-11-22T12:00:00Z")
public final class R202611221200_DeleteWithTheParent_000000000002 implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.dropConstraint("person", foreignKey("fk_person_home_id", "home_id").references("city", "id"));
    op.addConstraint("person", foreignKey("fk_person_home_id", "home_id").references("city", "id").onDelete(CASCADE));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropConstraint("person", foreignKey("fk_person_home_id", "home_id").references("city", "id").onDelete(CASCADE));
    op.addConstraint("person", foreignKey("fk_person_home_id", "home_id").references("city", "id"));
  }
}

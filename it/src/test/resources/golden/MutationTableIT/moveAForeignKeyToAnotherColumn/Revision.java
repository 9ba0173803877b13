package db.revision;

import static dev.migrate.schema.Constraints.*;

import dev.migrate.*;

/** move a foreign key to another column. */
@Revision(
    id = "000000000002",
    revises = "000000000001",
    message = "move a foreign key to another column",
    created = "2026-11-22T12:00:00Z")
public final class R202611221200_MoveAForeignKeyToAnotherColumn_000000000002 implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.dropConstraint("person", foreignKey("fk_city", "born_id").references("city", "id"));
    op.addConstraint("person", foreignKey("fk_city", "lives_id").references("city", "id"));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropConstraint("person", foreignKey("fk_city", "lives_id").references("city", "id"));
    op.addConstraint("person", foreignKey("fk_city", "born_id").references("city", "id"));
  }
}

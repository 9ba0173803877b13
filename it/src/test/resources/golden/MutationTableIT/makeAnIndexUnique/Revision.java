package db.revision;

import static dev.migrate.schema.Constraints.*;

import dev.migrate.*;

/** make an index unique. */
@Revision(
    id = "000000000002",
    revises = "000000000001",
    message = "make an index unique",
    created = "2026-11-22T12:00:00Z")
public final class R202611221200_MakeAnIndexUnique_000000000002 implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.dropIndex("person", index("by_name", "name"));
    op.addConstraint("person", unique("by_name", "name"));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropConstraint("person", unique("by_name", "name"));
    op.createIndex("person", index("by_name", "name"));
  }
}

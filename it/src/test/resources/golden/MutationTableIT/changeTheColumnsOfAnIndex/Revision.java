package db.revision;

import static dev.migrate.schema.Constraints.*;

import dev.migrate.*;

/** change the columns of an index. */
@Revision(
    id = "000000000002",
    revises = "000000000001",
    message = "change the columns of an index",
    created = "2026-11-22T12:00:00Z")
public final class R202611221200_ChangeTheColumnsOfAnIndex_000000000002 implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.dropIndex("person", index("by_name", "name"));
    op.createIndex("person", index("by_name", "name", "born"));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropIndex("person", index("by_name", "name", "born"));
    op.createIndex("person", index("by_name", "name"));
  }
}

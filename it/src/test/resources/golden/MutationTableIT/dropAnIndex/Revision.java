package db.revision;

import static dev.migrate.schema.Constraints.*;

import dev.migrate.*;

/** drop an index. */
@Revision(id = "000000000002", revises = "000000000001", message = "drop an index", created = "2026-11-22T12:00:00Z")
public final class R202611221200_DropAnIndex_000000000002 implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.dropIndex("person", index("ix_person_name_born", "name", "born"));
  }

  @Override
  public void downgrade(Operations op) {
    op.createIndex("person", index("ix_person_name_born", "name", "born"));
  }
}

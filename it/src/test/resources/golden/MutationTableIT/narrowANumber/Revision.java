package db.revision;

import static dev.migrate.schema.Columns.*;

import dev.migrate.*;

/** narrow a number. */
@Revision(id = "000000000002", revises = "000000000001", message = "narrow a number", created = "2026-11-22T12:00:00Z")
public final class R202611221200_NarrowANumber_000000000002 implements Migration {

  @Override
  public void upgrade(Operations op) {
    // Values of person.age that do not fit smallint are lost; it was bigint.
    op.alterColumn("person", column("age", bigint()).nullable(), column("age", smallint()).nullable());
  }

  @Override
  public void downgrade(Operations op) {
    op.alterColumn("person", column("age", smallint()).nullable(), column("age", bigint()).nullable());
  }
}

package db.revision;

import static dev.migrate.schema.Columns.*;

import dev.migrate.*;

/** number by a sequence of any name. */
@Revision(
    id = "000000000002",
    revises = "000000000001",
    message = "number by a sequence of any name",
    created = "2026-11-22T12:00:00Z")
public final class R202611221200_NumberByASequenceOfAnyName_000000000002 implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.createSequence("ids", 1, 10);
    op.alterColumn("person", column("id", bigint()).autoIncrement(), column("id", bigint()));
    op.continueSequence("ids", "person", "id");
  }

  @Override
  public void downgrade(Operations op) {
    op.alterColumn("person", column("id", bigint()), column("id", bigint()).autoIncrement());
    op.dropSequence("ids");
  }
}

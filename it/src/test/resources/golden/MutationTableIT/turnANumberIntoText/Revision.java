package db.revision;

import static dev.migrate.schema.Columns.*;

import dev.migrate.*;

/** turn a number into text. */
@Revision(
    id = "000000000002",
    revises = "000000000001",
    message = "turn a number into text",
    created = "2026-11-22T12:00:00Z")
public final class R202611221200_TurnANumberIntoText_000000000002 implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.alterColumn("person", column("age", integer()).nullable(), column("age", varchar(20)).nullable());
  }

  @Override
  public void downgrade(Operations op) {
    op.requireFit("person", column("age", varchar(20)).nullable(), column("age", integer()).nullable());
    op.alterColumn("person", column("age", varchar(20)).nullable(), column("age", integer()).nullable());
  }
}

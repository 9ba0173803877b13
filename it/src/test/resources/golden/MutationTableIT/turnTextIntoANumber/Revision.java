package db.revision;

import static dev.migrate.schema.Columns.*;

import dev.migrate.*;

/** turn text into a number. */
@Revision(
    id = "000000000002",
    revises = "000000000001",
    message = "turn text into a number",
    created = "2026-11-22T12:00:00Z")
public final class R202611221200_TurnTextIntoANumber_000000000002 implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.requireFit("person", column("age", varchar(255)).nullable(), column("age", integer()).nullable());
    // Rows must not hold in person.age what does not fit integer; it was varchar(255).
    op.alterColumn("person", column("age", varchar(255)).nullable(), column("age", integer()).nullable());
  }

  @Override
  public void downgrade(Operations op) {
    op.alterColumn("person", column("age", integer()).nullable(), column("age", varchar(255)).nullable());
  }
}

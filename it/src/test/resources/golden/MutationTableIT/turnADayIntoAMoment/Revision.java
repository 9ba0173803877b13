package db.revision;

import static dev.migrate.schema.Columns.*;

import dev.migrate.*;

/** turn a day into a moment. */
@Revision(
    id = "000000000002",
    revises = "000000000001",
    message = "turn a day into a moment",
    created = "2026-11-22T12:00:00Z")
public final class R202611221200_TurnADayIntoAMoment_000000000002 implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.requireFit("person", column("born", date()).nullable(), column("born", timestamp(6)).nullable());
    // Rows must not hold in person.born what does not fit timestamp; it was date.
    op.alterColumn("person", column("born", date()).nullable(), column("born", timestamp(6)).nullable());
  }

  @Override
  public void downgrade(Operations op) {
    op.requireFit("person", column("born", timestamp(6)).nullable(), column("born", date()).nullable());
    op.alterColumn("person", column("born", timestamp(6)).nullable(), column("born", date()).nullable());
  }
}

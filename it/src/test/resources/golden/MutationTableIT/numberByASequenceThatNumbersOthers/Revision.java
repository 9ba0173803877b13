package db.revision;

import static dev.migrate.schema.Columns.*;

import dev.migrate.*;

/** number by a sequence that numbers others. */
@Revision(
    id = "000000000002",
    revises = "000000000001",
    message = "number by a sequence that numbers others",
    created = "2026-11-22T12:00:00Z")
public final class R202611221200_NumberByASequenceThatNumbersOthers_000000000002 implements Migration {

  @Override
  public void upgrade(Operations op) {
    // The rows of person.id are numbered by the sequence ids from now on, which is there already. The revision lets it
    // go on behind them; stop the old application before, since it numbers rows otherwise.
    op.alterColumn("person", column("id", bigint()).autoIncrement(), column("id", bigint()));
    op.continueSequence("ids", "person", "id");
  }

  @Override
  public void downgrade(Operations op) {
    op.alterColumn("person", column("id", bigint()), column("id", bigint()).autoIncrement());
  }
}

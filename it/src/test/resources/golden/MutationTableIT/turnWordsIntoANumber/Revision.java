package db.revision;

import static dev.migrate.schema.Columns.*;

import dev.migrate.*;

/** turn words into a number. */
@Revision(
    id = "000000000002",
    revises = "000000000001",
    message = "turn words into a number",
    created = "2026-11-22T12:00:00Z")
public final class R202611221200_TurnWordsIntoANumber_000000000002 implements Migration {

  @Override
  public void upgrade(Operations op) {
    // The values of person.light that were varchar(255) are lost; the rows get those of the expression.
    op.alterColumn("person", column("light", varchar(255)).nullable(), column("light", integer()).nullable())
        .using("case light when 'on' then 1 else 0 end");
  }

  @Override
  public void downgrade(Operations op) {
    // The values of person.light from before the upgrade do not come back: those that it computed are converted. Say
    // with using(...) how to compute the old ones, if that is possible.
    op.alterColumn("person", column("light", integer()).nullable(), column("light", varchar(255)).nullable());
  }
}

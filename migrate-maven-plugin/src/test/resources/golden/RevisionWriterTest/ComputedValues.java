package db.revision;

import static dev.migrate.schema.Columns.*;

import dev.migrate.*;

/** compute values. */
@Revision(id = "a1b2c3d4e5f6", revises = "98765432abcd", message = "compute values", created = "2026-11-22T12:00:00Z")
public final class ComputedValues implements Migration {

  @Override
  public void upgrade(Operations op) {
    // The values of users.age that were varchar(20) are lost; the rows get those of the expression.
    op.alterColumn("users", column("age", varchar(20)), column("age", integer())).using("length(age)");
    // The values of users.token that were uuid are lost; the rows get those of the expression.
    op.alterColumn("users", column("token", uuid()), column("token", bigint())).using("0");
    op.alterColumn("users", column("size", integer()), column("size", bigint()));
  }

  @Override
  public void downgrade(Operations op) {
    op.alterColumn("users", column("size", bigint()), column("size", integer()));
    // No database turns bigint into uuid by itself, so this revision is taken back only while users.token holds
    // nothing. To take it back with values, say with using(...) which ones the rows get, and leave requireFit out.
    op.alterColumn("users", column("token", bigint()), column("token", uuid()));
    // The values of users.age from before the upgrade do not come back: those that it computed are converted. Say with
    // using(...) how to compute the old ones, if that is possible.
    op.alterColumn("users", column("age", integer()), column("age", varchar(20)));
  }
}

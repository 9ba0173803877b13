package db.revision;

import static dev.migrate.schema.Columns.*;

import dev.migrate.*;
import java.util.List;

/** drop and narrow. */
@Revision(id = "a1b2c3d4e5f6", revises = "98765432abcd", message = "drop and narrow", created = "2026-11-22T12:00:00Z")
public final class DataLoss implements Migration {

  @Override
  public void upgrade(Operations op) {
    // Rows must not hold in users.name what does not fit varchar(100); it was varchar(255).
    op.alterColumn("users", column("name", varchar(255)), column("name", varchar(100)));
    op.alterColumn("users", column("age", integer()), column("age", bigint()));
    // Rows must not hold BAD, UGLY of the enum type mood any more.
    op.alterEnumType("mood", List.of("GOOD", "BAD", "UGLY"), List.of("GOOD"));
    // All values of users.bio are lost.
    op.dropColumn("users", column("bio", varchar(500)).nullable());
    // All rows of `&#42;/ x` are lost.
    op.dropTable("`*/ x`");
    // The next number of the sequence users_seq is lost.
    op.dropSequence("users_seq");
  }

  @Override
  public void downgrade(Operations op) {
    op.createSequence("users_seq", 1, 50);
    op.createTable(
        "`*/ x`",
        column("id", uuid()));
    op.addColumn("users", column("bio", varchar(500)).nullable());
    op.alterEnumType("mood", List.of("GOOD"), List.of("GOOD", "BAD", "UGLY"));
    op.alterColumn("users", column("age", bigint()), column("age", integer()));
    op.alterColumn("users", column("name", varchar(100)), column("name", varchar(255)));
  }
}

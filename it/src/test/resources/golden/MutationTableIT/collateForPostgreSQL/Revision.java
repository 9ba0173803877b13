package db.revision;

import static dev.migrate.schema.Columns.*;

import dev.migrate.*;

/** collate for PostgreSQL. */
@Revision(
    id = "000000000002",
    revises = "000000000001",
    message = "collate for PostgreSQL",
    created = "2026-11-22T12:00:00Z")
public final class R202611221200_CollateForPostgreSQL_000000000002 implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.alterColumn(
        "person",
        column("name", varchar(40)).nullable(),
        column("name", varchar(40)).nullable().collate("C"));
  }

  @Override
  public void downgrade(Operations op) {
    op.alterColumn(
        "person",
        column("name", varchar(40)).nullable().collate("C"),
        column("name", varchar(40)).nullable());
  }
}

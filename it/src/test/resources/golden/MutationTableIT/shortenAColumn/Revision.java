package db.revision;

import static dev.migrate.schema.Columns.*;

import dev.migrate.*;

/** shorten a column. */
@Revision(id = "000000000002", revises = "000000000001", message = "shorten a column", created = "2026-11-22T12:00:00Z")
public final class R202611221200_ShortenAColumn_000000000002 implements Migration {

  @Override
  public void upgrade(Operations op) {
    // Values of person.name that do not fit varchar(10) are lost; it was varchar(40).
    op.alterColumn("person", column("name", varchar(40)).nullable(), column("name", varchar(10)).nullable());
  }

  @Override
  public void downgrade(Operations op) {
    op.alterColumn("person", column("name", varchar(10)).nullable(), column("name", varchar(40)).nullable());
  }
}

package db.revision;

import static dev.migrate.schema.Columns.*;

import dev.migrate.*;

/** comment on a column. */
@Revision(
    id = "000000000002",
    revises = "000000000001",
    message = "comment on a column",
    created = "2026-11-22T12:00:00Z")
public final class R202611221200_CommentOnAColumn_000000000002 implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.alterColumn(
        "person",
        column("name", varchar(40)).nullable(),
        column("name", varchar(40)).nullable().comment("As on the passport."));
  }

  @Override
  public void downgrade(Operations op) {
    op.alterColumn(
        "person",
        column("name", varchar(40)).nullable().comment("As on the passport."),
        column("name", varchar(40)).nullable());
  }
}

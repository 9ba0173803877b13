package db.revision;

import static dev.migrate.schema.Constraints.*;

import dev.migrate.*;

/** add a column to a primary key. */
@Revision(
    id = "000000000002",
    revises = "000000000001",
    message = "add a column to a primary key",
    created = "2026-11-22T12:00:00Z")
public final class R202611221200_AddAColumnToAPrimaryKey_000000000002 implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.dropConstraint("seat", primaryKey("pk_seat", "hall", "line"));
    op.addConstraint("seat", primaryKey("pk_seat", "hall", "line", "place"));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropConstraint("seat", primaryKey("pk_seat", "hall", "line", "place"));
    op.addConstraint("seat", primaryKey("pk_seat", "hall", "line"));
  }
}

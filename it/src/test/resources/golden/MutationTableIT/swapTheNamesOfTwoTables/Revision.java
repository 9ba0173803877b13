package db.revision;

import dev.migrate.*;

/** swap the names of two tables. */
@Revision(
    id = "000000000002",
    revises = "000000000001",
    message = "swap the names of two tables",
    created = "2026-11-22T12:00:00Z")
public final class R202611221200_SwapTheNamesOfTwoTables_000000000002 implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.renameTable("a", "renaming_1");
    op.renameTable("b", "a");
    op.renameTable("renaming_1", "b");
    op.renameConstraint("a", "pk_b", "renaming_1");
    op.renameConstraint("b", "pk_a", "pk_b");
    op.renameConstraint("a", "renaming_1", "pk_a");
  }

  @Override
  public void downgrade(Operations op) {
    op.renameConstraint("a", "pk_a", "renaming_1");
    op.renameConstraint("b", "pk_b", "pk_a");
    op.renameConstraint("a", "renaming_1", "pk_b");
    op.renameTable("b", "renaming_1");
    op.renameTable("a", "b");
    op.renameTable("renaming_1", "a");
  }
}

package db.revision;

import dev.migrate.*;

/** rename a join column. */
@Revision(
    id = "000000000002",
    revises = "000000000001",
    message = "rename a join column",
    created = "2026-11-22T12:00:00Z")
public final class R202611221200_RenameAJoinColumn_000000000002 implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.renameColumn("city", "mayor_id", "head_id");
    op.renameConstraint("city", "fk_city_mayor_id", "fk_city_head_id");
  }

  @Override
  public void downgrade(Operations op) {
    op.renameConstraint("city", "fk_city_head_id", "fk_city_mayor_id");
    op.renameColumn("city", "head_id", "mayor_id");
  }
}

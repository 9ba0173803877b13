package db.revision;

import static dev.migrate.schema.Columns.*;
import static dev.migrate.schema.Constraints.*;

import dev.migrate.*;

/** award badges. */
@Revision(id = "0123456789ac", revises = "836e98365dc1", message = "award badges", created = "2026-11-22T12:00:00Z")
public final class R202611221200_AwardBadges_0123456789ac implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.dropIndex("goals", index("ix_goals_due_on", desc("due_on")));
    op.createTable(
        "badges",
        column("id", uuid()),
        column("created_at", timestampWithTimeZone(6)),
        column("label", varchar(40)),
        column("owner_id", uuid()),
        column("updated_at", timestampWithTimeZone(6)),
        column("version", bigint()),
        primaryKey("pk_badges", "id"),
        unique("uq_badges_owner_id_label", "owner_id", "label"),
        foreignKey("fk_badges_owner_id", "owner_id").references("users", "id"));
    op.alterColumn(
        "goals",
        column("description", varchar(2000)).nullable(),
        column("description", varchar(3000)).nullable());
    op.alterColumn(
        "title_achievements",
        column("rarity", enumeration("COMMON", "RARE", "EPIC", "LEGENDARY").length(20)),
        column("rarity", enumeration("COMMON", "RARE", "EPIC", "LEGENDARY", "MYTHIC").length(20)));
    op.createIndex("goals", index("ix_goals_due_on", "due_on"));
    // All values of goals.target_amount are lost.
    op.dropColumn("goals", column("target_amount", decimal(12, 2)).nullable());
  }

  @Override
  public void downgrade(Operations op) {
    op.requireFit(
        "title_achievements",
        column("rarity", enumeration("COMMON", "RARE", "EPIC", "LEGENDARY", "MYTHIC").length(20)),
        column("rarity", enumeration("COMMON", "RARE", "EPIC", "LEGENDARY").length(20)));
    op.requireFit(
        "goals",
        column("description", varchar(3000)).nullable(),
        column("description", varchar(2000)).nullable());
    op.addColumn("goals", column("target_amount", decimal(12, 2)).nullable());
    op.dropIndex("goals", index("ix_goals_due_on", "due_on"));
    op.alterColumn(
        "title_achievements",
        column("rarity", enumeration("COMMON", "RARE", "EPIC", "LEGENDARY", "MYTHIC").length(20)),
        column("rarity", enumeration("COMMON", "RARE", "EPIC", "LEGENDARY").length(20)));
    op.alterColumn(
        "goals",
        column("description", varchar(3000)).nullable(),
        column("description", varchar(2000)).nullable());
    op.dropTable("badges");
    op.createIndex("goals", index("ix_goals_due_on", desc("due_on")));
  }
}

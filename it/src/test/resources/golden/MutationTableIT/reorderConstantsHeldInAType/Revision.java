package db.revision;

import dev.migrate.*;
import java.util.List;

/** reorder constants held in a type. */
@Revision(
    id = "000000000002",
    revises = "000000000001",
    message = "reorder constants held in a type",
    created = "2026-11-22T12:00:00Z")
public final class R202611221200_ReorderConstantsHeldInAType_000000000002 implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.alterEnumType("Color", List.of("RED", "AMBER", "GREEN"), List.of("RED", "GREEN", "AMBER"));
  }

  @Override
  public void downgrade(Operations op) {
    op.alterEnumType("Color", List.of("RED", "GREEN", "AMBER"), List.of("RED", "AMBER", "GREEN"));
  }
}

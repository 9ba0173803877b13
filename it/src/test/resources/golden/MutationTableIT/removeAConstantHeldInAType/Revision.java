package db.revision;

import dev.migrate.*;
import java.util.List;

/** remove a constant held in a type. */
@Revision(
    id = "000000000002",
    revises = "000000000001",
    message = "remove a constant held in a type",
    created = "2026-11-22T12:00:00Z")
public final class R202611221200_RemoveAConstantHeldInAType_000000000002 implements Migration {

  @Override
  public void upgrade(Operations op) {
    // Rows must not hold GREEN of the enum type Color any more.
    op.alterEnumType("Color", List.of("RED", "AMBER", "GREEN"), List.of("RED", "AMBER"));
  }

  @Override
  public void downgrade(Operations op) {
    op.alterEnumType("Color", List.of("RED", "AMBER"), List.of("RED", "AMBER", "GREEN"));
  }
}

package db.revision;

import dev.migrate.*;

/** rename a sequence. */
@Revision(
    id = "000000000002",
    revises = "000000000001",
    message = "rename a sequence",
    created = "2026-11-22T12:00:00Z")
public final class R202611221200_RenameASequence_000000000002 implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.renameSequence("person_ids", "person_numbers");
  }

  @Override
  public void downgrade(Operations op) {
    op.renameSequence("person_numbers", "person_ids");
  }
}

package db.revision;

import dev.migrate.*;
import dev.migrate.schema.Sequence;

/** step a sequence wider. */
@Revision(
    id = "000000000002",
    revises = "000000000001",
    message = "step a sequence wider",
    created = "2026-11-22T12:00:00Z")
public final class R202611221200_StepASequenceWider_000000000002 implements Migration {

  @Override
  public void upgrade(Operations op) {
    // The sequence person_ids counted by 10 and counts by 50 from now on. An application whose allocationSize is
    // another hands out numbers twice: stop the old one before this revision runs.
    op.alterSequence(Sequence.of("person_ids", 1, 10), Sequence.of("person_ids", 1, 50));
    op.continueSequence("person_ids", "person", "id");
  }

  @Override
  public void downgrade(Operations op) {
    op.alterSequence(Sequence.of("person_ids", 1, 50), Sequence.of("person_ids", 1, 10));
  }
}

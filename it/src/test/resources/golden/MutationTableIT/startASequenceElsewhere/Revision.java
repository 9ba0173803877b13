package db.revision;

import dev.migrate.*;
import dev.migrate.schema.Sequence;

/** start a sequence elsewhere. */
@Revision(
    id = "000000000002",
    revises = "000000000001",
    message = "start a sequence elsewhere",
    created = "2026-11-22T12:00:00Z")
public final class R202611221200_StartASequenceElsewhere_000000000002 implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.alterSequence(Sequence.of("person_ids", 1, 10), Sequence.of("person_ids", 1000, 10));
  }

  @Override
  public void downgrade(Operations op) {
    op.alterSequence(Sequence.of("person_ids", 1000, 10), Sequence.of("person_ids", 1, 10));
  }
}

package db.revision;

import dev.migrate.*;

/** change a discriminator value. */
@Revision(
    id = "000000000002",
    revises = "000000000001",
    message = "change a discriminator value",
    created = "2026-11-22T12:00:00Z")
public final class R202611221200_ChangeADiscriminatorValue_000000000002 implements Migration {

  @Override
  public void upgrade(Operations op) {
    // The value 'CAT' of animal.kind stood for app.Cat, which is 'C' from now on; update the rows that hold it in the
    // revision.
  }

  @Override
  public void downgrade(Operations op) {}
}

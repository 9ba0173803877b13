package db.revision;

import dev.migrate.*;

/** swap a converter. */
@Revision(id = "000000000002", revises = "000000000001", message = "swap a converter", created = "2026-11-22T12:00:00Z")
public final class R202611221200_SwapAConverter_000000000002 implements Migration {

  @Override
  public void upgrade(Operations op) {
    // person.name was written by the converter app.Upper and is read by the converter app.Lower from now on. Unless
    // both hold values alike, update the rows in the revision.
  }

  @Override
  public void downgrade(Operations op) {}
}

package db.revision;

import dev.migrate.*;

/** merge aaaaaaaaaaaa and bbbbbbbbbbbb. */
@Revision(
    id = "cccccccccccc",
    revises = {"aaaaaaaaaaaa", "bbbbbbbbbbbb"},
    dependsOn = "dddddddddddd",
    labels = {"billing", "stable"},
    message = "merge aaaaaaaaaaaa and bbbbbbbbbbbb",
    created = "2026-11-22T21:00:00+09:00")
public final class Merge implements Migration {

  @Override
  public void upgrade(Operations op) {}

  @Override
  public void downgrade(Operations op) {}
}

package db.revision;

import static dev.migrate.schema.Columns.*;

import dev.migrate.*;

/** ユーザーに自己紹介を追加。 */
@Revision(
    id = "a1b2c3d4e5f6",
    revises = "98765432abcd",
    message = "\u30e6\u30fc\u30b6\u30fc\u306b\u81ea\u5df1\u7d39\u4ecb\u3092\u8ffd\u52a0\u3002",
    created = "2026-11-22T12:00:00Z")
public final class Japanese implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.addColumn("users", column("bio", varchar(500)).comment("\u81ea\u5df1\u7d39\u4ecb"));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropColumn("users", column("bio", varchar(500)).comment("\u81ea\u5df1\u7d39\u4ecb"));
  }
}

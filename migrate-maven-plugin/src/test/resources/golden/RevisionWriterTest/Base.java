import dev.migrate.*;

/** first! */
@Revision(id = "aaaaaaaaaaaa", message = "first!", created = "2026-11-22T12:00:00Z")
public final class Base implements Migration {

  @Override
  public void upgrade(Operations op) {
    // The order of the constants of users.status has changed; rows keep the old numbers.
    op.createSchema("sales");
  }

  @Override
  public void downgrade(Operations op) {
    op.dropSchema("sales");
  }
}

package db.revision;

import static dev.migrate.schema.Constraints.*;

import dev.migrate.*;

/** change a check. */
@Revision(id = "000000000002", revises = "000000000001", message = "change a check", created = "2026-11-22T12:00:00Z")
public final class R202611221200_ChangeACheck_000000000002 implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.dropConstraint("person", check("ck_born", "born > 0"));
    op.addConstraint("person", check("ck_born", "born > 1000"));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropConstraint("person", check("ck_born", "born > 1000"));
    op.addConstraint("person", check("ck_born", "born > 0"));
  }
}

package db.revision;

import dev.migrate.*;

/** rename a table that others refer to. */
@Revision(
    id = "000000000002",
    revises = "000000000001",
    message = "rename a table that others refer to",
    created = "2026-11-22T12:00:00Z")
public final class R202611221200_RenameATableThatOthersReferTo_000000000002 implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.renameTable("person", "people");
    op.renameConstraint("people", "pk_person", "pk_people");
    op.renameConstraint("people", "uq_person_name", "uq_people_name");
    op.renameIndex("people", "ix_person_name", "ix_people_name");
  }

  @Override
  public void downgrade(Operations op) {
    op.renameIndex("people", "ix_people_name", "ix_person_name");
    op.renameConstraint("people", "uq_people_name", "uq_person_name");
    op.renameConstraint("people", "pk_people", "pk_person");
    op.renameTable("people", "person");
  }
}

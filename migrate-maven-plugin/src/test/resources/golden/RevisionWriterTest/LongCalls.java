package db.revision;

import static dev.migrate.schema.Columns.*;
import static dev.migrate.schema.Constraints.*;
import static dev.migrate.schema.ReferentialAction.CASCADE;

import dev.migrate.*;

/**
 * a message that is too long for one line, because it tells the whole story of the change, from its beginning to
 * its end, with all that was said about it.
 */
@Revision(
    id = "a1b2c3d4e5f6",
    revises = "98765432abcd",
    message = "a message that is too long for one line, because it tells the whole story of the change, from its "
        + "beginning to its end, with all that was said about it",
    created = "2026-11-22T12:00:00Z")
public final class LongCalls implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.addColumn(
        "users",
        column(
                "status",
                enumeration(
                    "A_CONSTANT_WITH_A_LONG_NAME_0",
                    "A_CONSTANT_WITH_A_LONG_NAME_1",
                    "A_CONSTANT_WITH_A_LONG_NAME_2",
                    "A_CONSTANT_WITH_A_LONG_NAME_3",
                    "A_CONSTANT_WITH_A_LONG_NAME_4"))
            .defaultTo("'A_CONSTANT_WITH_A_LONG_NAME_0'")
            .comment(
                "first line\n"
                    + "second line, which goes on and on which goes on and on which goes on and on which goes on "
                    + "and on which goes on and on which goes on and on which goes on and on which goes on and on "
                    + "which goes on and on "));
    op.addConstraint(
        "users",
        foreignKey("fk_users_with_a_rather_long_name", "first_column", "second_column")
            .references("another_table", "first_column", "second_column")
            .onDelete(CASCADE));
    op.addConstraint(
        "users",
        check(
            "ck_users",
            "status <> 'x' and status <> 'x' and status <> 'x' and status <> 'x' and status <> 'x' and status "
                + "<> 'x' and status <> 'x' and status <> 'x' and status <> 'x' and status <> 'x' and status <> 'x' "
                + "and status <> 'x' and status <> 'x' and status <> 'x' and status <> 'x' and status <> 'x' and "
                + "status <> 'x' and status <> 'x' and status <> 'x' and status <> 'x' and true"));
    op.execute("update users\n   set a = 1,\n       b = 2\n where c = 3");
  }

  @Override
  public void downgrade(Operations op) {
    op.dropConstraint(
        "users",
        check(
            "ck_users",
            "status <> 'x' and status <> 'x' and status <> 'x' and status <> 'x' and status <> 'x' and status "
                + "<> 'x' and status <> 'x' and status <> 'x' and status <> 'x' and status <> 'x' and status <> 'x' "
                + "and status <> 'x' and status <> 'x' and status <> 'x' and status <> 'x' and status <> 'x' and "
                + "status <> 'x' and status <> 'x' and status <> 'x' and status <> 'x' and true"));
    op.dropConstraint(
        "users",
        foreignKey("fk_users_with_a_rather_long_name", "first_column", "second_column")
            .references("another_table", "first_column", "second_column")
            .onDelete(CASCADE));
    op.dropColumn(
        "users",
        column(
                "status",
                enumeration(
                    "A_CONSTANT_WITH_A_LONG_NAME_0",
                    "A_CONSTANT_WITH_A_LONG_NAME_1",
                    "A_CONSTANT_WITH_A_LONG_NAME_2",
                    "A_CONSTANT_WITH_A_LONG_NAME_3",
                    "A_CONSTANT_WITH_A_LONG_NAME_4"))
            .defaultTo("'A_CONSTANT_WITH_A_LONG_NAME_0'")
            .comment(
                "first line\n"
                    + "second line, which goes on and on which goes on and on which goes on and on which goes on "
                    + "and on which goes on and on which goes on and on which goes on and on which goes on and on "
                    + "which goes on and on "));
  }
}

package dev.migrate.maven.merge;

import static dev.migrate.schema.Columns.column;
import static dev.migrate.schema.Columns.integer;

import dev.migrate.Migration;
import dev.migrate.Operations;
import dev.migrate.Revision;

/** The history of a library that sends mail. */
final class MailRevisions {

    private MailRevisions() {}

    /** Creates the library's table. */
    @Revision(id = "1a1a", message = "create mail", created = "2026-11-22T11:00:00Z")
    public static final class CreateMail implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.createTable("mail", column("id", integer()));
        }

        @Override
        public void downgrade(Operations op) {
            op.dropTable("mail");
        }
    }
}

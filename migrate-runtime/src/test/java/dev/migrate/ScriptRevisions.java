package dev.migrate;

import static dev.migrate.schema.Columns.bigint;
import static dev.migrate.schema.Columns.column;
import static dev.migrate.schema.Columns.varchar;
import static dev.migrate.schema.Constraints.primaryKey;

import java.util.List;
import java.util.stream.Stream;

/**
 * The history of {@link ShopRevisions} and a second root that depends on it, with texts that could end a literal or comment.
 *
 * <pre>
 * c008 audit -- c009 audit of bio, depends on c002
 * </pre>
 */
final class ScriptRevisions {

    static final Class<?>[] ALL = Stream.concat(
                    Stream.of(ShopRevisions.ALL), Stream.of(CreateAudit.class, AuditBio.class))
            .toArray(Class<?>[]::new);

    /** What a literal has to survive; SQLite's shell changes a carriage return, so it is not among them. */
    static final String NASTY_COMMENT =
            "it's \"q\" `b` \\n \\' -- x /* y */ # z; $migrate$ $sql$ %s {fn now()} ? :p ${x}\n"
                    + "delimiter $$\n\tend; 'é中";

    /** MySQL keeps no characters beyond U+FFFF in comments. */
    static final String NASTY = NASTY_COMMENT + "😀";

    private ScriptRevisions() {}

    @Revision(
            id = "c00800000000",
            labels = "audit",
            message = "create audit */ it's\n; drop table users; --\u2028 \\",
            created = "2026-01-08T12:00:00Z")
    public static final class CreateAudit implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.createTable(
                    "audit",
                    column("id", bigint()),
                    column("note", varchar(500)).nullable().comment(NASTY_COMMENT),
                    primaryKey("pk_audit", "id"));
            op.bulkInsert("audit", List.of("id", "note"), List.of(List.of(1L, NASTY)));
        }

        @Override
        public void downgrade(Operations op) {
            op.dropTable("audit");
        }
    }

    @Revision(
            id = "c00900000000",
            revises = "c00800000000",
            dependsOn = "c00200000000",
            message = "note all users",
            created = "2026-01-09T12:00:00Z")
    public static final class AuditBio implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.execute("insert into audit (id, note) select id + 100, name from users -- all of them");
        }

        @Override
        public void downgrade(Operations op) {
            op.execute("delete from audit where id > 100;");
        }
    }
}

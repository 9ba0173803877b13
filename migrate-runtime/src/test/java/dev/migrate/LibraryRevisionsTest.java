package dev.migrate;

import static dev.migrate.schema.Columns.bigint;
import static dev.migrate.schema.Columns.column;
import static dev.migrate.schema.Constraints.foreignKey;
import static dev.migrate.schema.Constraints.primaryKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.database.TestDatabase;
import dev.migrate.database.TestDatabases;
import dev.migrate.graph.RevisionException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Revisions of several jars form one graph. */
final class LibraryRevisionsTest {

    @TempDir
    private Path folder;

    /** The first revision of a library. */
    @Revision(id = "e00100000000", labels = "mail", message = "create mails", created = "2026-01-01T12:00:00Z")
    public static final class CreateMails implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.createTable("mails", column("id", bigint()), primaryKey("pk_mails", "id"));
        }

        @Override
        public void downgrade(Operations op) {
            op.dropTable("mails");
        }
    }

    /** The head of the library. */
    @Revision(id = "e00200000000", revises = "e00100000000", message = "send mails", created = "2026-01-02T12:00:00Z")
    public static final class SendMails implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.addColumn("mails", column("sent", bigint()).nullable());
        }

        @Override
        public void downgrade(Operations op) {
            op.dropColumn("mails", "sent");
        }
    }

    /** The application's own, which needs the library's first. */
    @Revision(
            id = "f00100000000",
            dependsOn = "mail",
            labels = "shop",
            message = "create letters",
            created = "2026-01-03T12:00:00Z")
    public static final class CreateLetters implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.createTable(
                    "letters",
                    column("id", bigint()),
                    column("mail_id", bigint()),
                    primaryKey("pk_letters", "id"),
                    foreignKey("fk_letters_mail_id", "mail_id").references("mails", "id"));
        }

        @Override
        public void downgrade(Operations op) {
            op.dropTable("letters");
        }
    }

    @Test
    void upgradesEachLineByItsLabelAndWhatItNeeds() throws Exception {
        try (TestDatabase database = TestDatabases.empty("h2")) {
            Migrator migrator = migrator(database, mail(), shop());

            assertThat(migrator.upgrade("shop@head").after()).containsExactly("f00100000000");
            assertThat(migrator.current().implied()).containsExactly("e00100000000");
            assertThat(migrator.upgrade("mail@head").after()).containsExactly("e00200000000", "f00100000000");
            assertThat(migrator.current().upToDate()).isTrue();
            assertThat(migrator.drift()).isEmpty();
            assertThat(migrator.graph().history(":", Set.of()))
                    .containsExactly("f00100000000", "e00200000000", "e00100000000");
            assertThat(migrator.downgrade("shop@base").after()).containsExactly("e00200000000");
        }
    }

    @Test
    void headIsOneOfTheHeadsThatAreNamed() throws Exception {
        try (TestDatabase database = TestDatabases.empty("h2")) {
            Migrator migrator = migrator(database, mail(), shop());

            assertThatThrownBy(() -> migrator.upgrade("head"))
                    .isInstanceOf(RevisionException.class)
                    .hasMessageContaining("e00200000000", "f00100000000", "'heads' means all");
            assertThat(migrator.upgrade("heads").after()).containsExactly("e00200000000", "f00100000000");
        }
    }

    @Test
    void oneIdInTwoJarsIsToldWithBoth() {
        URL first = RevisionsOnClassPath.jar(folder.resolve("first.jar"), CreateMails.class);
        URL second = RevisionsOnClassPath.jar(folder.resolve("second.jar"), Impostor.class);

        assertThatThrownBy(() -> migrator(first, second))
                .isInstanceOf(RevisionException.class)
                .hasMessage("Two revisions have the id 'e00100000000': " + CreateMails.class.getName()
                        + " in first.jar and " + Impostor.class.getName()
                        + " in second.jar. Delete one of them or give it another id.");
    }

    @Test
    void oneRevisionInTwoCopiesOfAJarIsOne() {
        URL first = RevisionsOnClassPath.jar(folder.resolve("first.jar"), CreateMails.class);
        URL second = RevisionsOnClassPath.jar(folder.resolve("second.jar"), CreateMails.class);

        assertThat(migrator(first, second).revisions()).hasSize(1);
    }

    @Test
    void parentInAMissingJarIsToldWithTheJarThatNeedsIt() {
        assertThatThrownBy(() -> migrator(shop()))
                .isInstanceOf(RevisionException.class)
                .hasMessage("Revision 'f00100000000' (" + CreateLetters.class.getName()
                        + " in shop.jar) depends on 'mail', but no revision has that id or label."
                        + " Restore the missing revision, or correct the dependency.");
    }

    /** Has an id that another library has taken. */
    @Revision(id = "e00100000000", message = "create something else")
    public static final class Impostor implements Migration {

        @Override
        public void upgrade(Operations op) {}

        @Override
        public void downgrade(Operations op) {}
    }

    private URL mail() {
        return RevisionsOnClassPath.jar(folder.resolve("mail.jar"), CreateMails.class, SendMails.class);
    }

    private URL shop() {
        return RevisionsOnClassPath.jar(folder.resolve("shop.jar"), CreateLetters.class);
    }

    private static Migrator migrator(TestDatabase database, URL... jars) {
        return builder(jars)
                .url(database.url(), database.user(), database.password())
                .build();
    }

    private static Migrator migrator(URL... jars) {
        return builder(jars).build();
    }

    private static MigratorBuilder builder(URL... jars) {
        ClassLoader parent = Objects.requireNonNull(LibraryRevisionsTest.class.getClassLoader());
        return Migrator.builder().classLoader(new URLClassLoader(jars, parent));
    }
}

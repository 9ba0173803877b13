package dev.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.database.TestDatabase;
import dev.migrate.database.TestDatabases;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PostgreSqlMigratorTest extends MigratorContract {

    @TempDir
    private Path folder;

    @Override
    String dialect() {
        return "postgresql";
    }

    @Override
    boolean transactional() {
        return true;
    }

    @Test
    void aRevisionIsSentAtOnceAndThenCommitted() throws Exception {
        try (TestDatabase server = TestDatabases.empty(dialect())) {
            ClassLoader revisions = new RevisionsOnClassPath(folder).of(ShopRevisions.LINE);
            calls(server, revisions, "+1");

            int ofOne = calls(server, revisions, "+1");
            int ofTwo = calls(server, revisions, "+2");

            assertThat(ofTwo - ofOne).isEqualTo(2);
        }
    }

    private static int calls(TestDatabase server, ClassLoader revisions, String target) {
        HaltingDataSource counting = new HaltingDataSource(server::connect, Integer.MAX_VALUE);
        Migrator.builder().classLoader(revisions).dataSource(counting).build().upgrade(target);
        return counting.calls();
    }
}

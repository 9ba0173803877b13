package dev.migrate;

import java.nio.file.Path;
import java.sql.DriverManager;
import org.junit.jupiter.api.io.TempDir;

final class SqliteMigratorTest extends MigratorContract {

    @TempDir
    private Path files;

    @Override
    Connections freshDatabase() {
        String url = "jdbc:sqlite:" + files.resolve("shop.db");
        return () -> DriverManager.getConnection(url);
    }

    @Override
    boolean transactional() {
        return true;
    }
}

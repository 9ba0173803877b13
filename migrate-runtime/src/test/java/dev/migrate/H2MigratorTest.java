package dev.migrate;

import java.sql.DriverManager;
import java.util.UUID;

final class H2MigratorTest extends MigratorContract {

    @Override
    Connections freshDatabase() {
        String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
        return () -> DriverManager.getConnection(url);
    }

    @Override
    boolean transactional() {
        return false;
    }
}

package dev.migrate;

final class MariaDbMigratorTest extends MigratorContract {

    @Override
    String dialect() {
        return "mariadb";
    }

    @Override
    boolean transactional() {
        return false;
    }
}

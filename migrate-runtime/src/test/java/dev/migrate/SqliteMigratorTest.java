package dev.migrate;

final class SqliteMigratorTest extends MigratorContract {

    @Override
    String dialect() {
        return "sqlite";
    }

    @Override
    boolean transactional() {
        return true;
    }
}

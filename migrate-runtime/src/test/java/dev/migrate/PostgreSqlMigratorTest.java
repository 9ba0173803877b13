package dev.migrate;

final class PostgreSqlMigratorTest extends MigratorContract {

    @Override
    String dialect() {
        return "postgresql";
    }

    @Override
    boolean transactional() {
        return true;
    }
}

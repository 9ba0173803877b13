package dev.migrate;

final class MySqlMigratorTest extends MigratorContract {

    @Override
    String dialect() {
        return "mysql";
    }

    @Override
    boolean transactional() {
        return false;
    }
}

package dev.migrate;

final class H2MigratorTest extends MigratorContract {

    @Override
    String dialect() {
        return "h2";
    }

    @Override
    boolean transactional() {
        return false;
    }
}

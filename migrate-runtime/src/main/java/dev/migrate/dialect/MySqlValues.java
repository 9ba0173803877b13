package dev.migrate.dialect;

import java.util.UUID;

/** The values of MariaDB and MySQL. */
final class MySqlValues extends Values {

    private final boolean uuidsAreBytes;

    MySqlValues(boolean uuidsAreBytes) {
        super(MySqlLiterals.INSTANCE);
        this.uuidsAreBytes = uuidsAreBytes;
    }

    @Override
    String uuid(UUID value) {
        return uuidsAreBytes ? literals().bytes(bytes(value)) : super.uuid(value);
    }
}

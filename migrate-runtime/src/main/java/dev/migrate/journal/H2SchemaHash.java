package dev.migrate.journal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The hash of the script that would make an H2 database again, without its rows and how far its sequences are. */
final class H2SchemaHash implements SchemaHash {

    private static final Pattern REACHED = Pattern.compile(" RESTART WITH -?\\d+");

    @Override
    public String before(String sql, Connection connection) throws SQLException {
        String script = CatalogText.of(connection, "script nodata nopasswords nosettings");
        return Checksum.ofText(REACHED.matcher(withoutComments(script)).replaceAll(""));
    }

    /** Comments tell how many rows there are. */
    private static String withoutComments(String script) {
        return script.lines().filter(line -> !line.startsWith("-- ")).collect(Collectors.joining("\n"));
    }
}

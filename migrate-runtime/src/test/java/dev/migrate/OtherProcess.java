package dev.migrate;

import com.fasterxml.jackson.core.JsonFactory;
import dev.migrate.database.TestDatabase;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.slf4j.Logger;

/** Java processes beside that of the test. */
final class OtherProcess {

    private OtherProcess() {}

    /**
     * Starts the main method of a class with the URL, the user and the password of a database.
     *
     * @param folder where the index of revisions is
     */
    static Process start(Path folder, TestDatabase server, Class<?> main) throws IOException, SQLException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        folder + File.pathSeparator + classPath(server, main),
                        main.getName(),
                        server.url(),
                        server.user(),
                        server.password())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Returns where the classes are that the process needs, however this one was given them. */
    private static String classPath(TestDatabase server, Class<?> main) throws SQLException {
        Class<?> driver = DriverManager.getDriver(server.url()).getClass();
        return Stream.of(Migrator.class, main, driver, Logger.class, JsonFactory.class, NullMarked.class)
                .map(OtherProcess::place)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String place(Class<?> type) {
        try {
            CodeSource source =
                    Objects.requireNonNull(type.getProtectionDomain().getCodeSource());
            return Path.of(source.getLocation().toURI()).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }
}

package dev.migrate.execute;

import java.sql.Driver;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The JDBC driver of each kind of database, found by the scheme of a URL. */
enum JdbcDriver {
    POSTGRESQL("postgresql", "PostgreSQL", "org.postgresql.Driver", "org.postgresql:postgresql"),
    MARIADB("mariadb", "MariaDB", "org.mariadb.jdbc.Driver", "org.mariadb.jdbc:mariadb-java-client"),
    MYSQL("mysql", "MySQL", "com.mysql.cj.jdbc.Driver", "com.mysql:mysql-connector-j"),
    SQLITE("sqlite", "SQLite", "org.sqlite.JDBC", "org.xerial:sqlite-jdbc"),
    H2("h2", "H2", "org.h2.Driver", "com.h2database:h2");

    private final String scheme;
    private final String product;
    private final String className;
    private final String artifact;

    JdbcDriver(String scheme, String product, String className, String artifact) {
        this.scheme = scheme;
        this.product = product;
        this.className = className;
        this.artifact = artifact;
    }

    static Optional<JdbcDriver> ofScheme(String scheme) {
        return Arrays.stream(values())
                .filter(driver -> driver.scheme.equals(scheme))
                .findFirst();
    }

    /** Returns the scheme of its URLs, which is the name of the dialect too. */
    String scheme() {
        return scheme;
    }

    /** Returns all schemes for a message. */
    static String schemes() {
        return Arrays.stream(values()).map(driver -> driver.scheme).collect(Collectors.joining(", "));
    }

    /** Returns the product's name as its makers write it. */
    String product() {
        return product;
    }

    /** Returns whether the database is mostly a server, rather than a file or the memory of this process. */
    boolean isServer() {
        return this != SQLITE && this != H2;
    }

    /** Returns what stands before the database's address in a URL: {@code jdbc:postgresql:}. */
    String urlStart() {
        return "jdbc:" + scheme + ":";
    }

    /**
     * Makes a driver with the class of that class loader, without asking {@link java.sql.DriverManager}, whose errors print
     * the URL and which sees only the drivers of its caller.
     *
     * @throws ConfigurationException if the class loader has no such driver
     */
    Driver load(ClassLoader classLoader) {
        try {
            return Class.forName(className, true, classLoader)
                    .asSubclass(Driver.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException | LinkageError | ClassCastException e) {
            throw new ConfigurationException(
                    "There is no JDBC driver for " + product + " (" + className + ") on the class path: add " + artifact
                            + " to the project's dependencies.",
                    e);
        }
    }
}

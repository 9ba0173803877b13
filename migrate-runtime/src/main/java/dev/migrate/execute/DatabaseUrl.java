package dev.migrate.execute;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A JDBC URL, of which only harmless parts are ever shown.
 *
 * @param driver the driver that its scheme asks for
 * @param url the whole URL, which may hold a password
 */
record DatabaseUrl(JdbcDriver driver, String url) {

    private static final Pattern SCHEME = Pattern.compile("jdbc:([a-zA-Z0-9_.+-]{1,40}):.*", Pattern.DOTALL);
    private static final Pattern SERVER = Pattern.compile("(?:[a-z]+:)*//([\\w.\\-:,\\[\\]]*)(?:/([^/@:]*))?");
    private static final Pattern LOCAL = Pattern.compile("[^/@=][^@=]*|/[^/@=][^@=]*");

    /**
     * Reads a URL.
     *
     * @throws ConfigurationException if no supported database has its scheme; the message holds nothing else of the URL
     */
    static DatabaseUrl parse(String url) {
        Matcher matcher = SCHEME.matcher(url.strip());
        if (!matcher.matches()) {
            throw new ConfigurationException(
                    "The database's URL does not start with 'jdbc:' and the kind of database;" + " known: "
                            + JdbcDriver.schemes() + ". Write, for example, jdbc:postgresql://host:5432/database.");
        }
        String scheme = matcher.group(1);
        JdbcDriver driver = JdbcDriver.ofScheme(scheme)
                .orElseThrow(() -> new ConfigurationException("Unknown database '" + scheme + "' in the URL; known: "
                        + JdbcDriver.schemes() + ". Correct migrate.url, or give a DataSource."));
        return new DatabaseUrl(driver, url.strip());
    }

    @Override
    public String toString() {
        return description();
    }

    /**
     * Returns the database in words: {@code the PostgreSQL database shop at db.example:5432}.
     *
     * <p>Parameters and user information are left out; so is everything if the address does not look like one, since it may
     * be a misplaced password.
     */
    String description() {
        String address = address();
        Matcher server = SERVER.matcher(address);
        if (server.matches()) {
            return "the " + driver.product() + " database" + named(server.group(2)) + at(server.group(1));
        }
        return "the " + driver.product() + " database" + (LOCAL.matcher(address).matches() ? " " + address : "");
    }

    /** Returns what stands between the scheme and the parameters, without user information. */
    private String address() {
        String address = url.substring(driver.urlStart().length());
        String withoutParameters = address.split("[?;&]", 2)[0];
        return address.lastIndexOf('@') < 0 ? withoutParameters : withoutUser(address);
    }

    /** Cuts after the last {@code @} of all, since a password that is not encoded may hold any character. */
    private static String withoutUser(String address) {
        return "//" + address.substring(address.lastIndexOf('@') + 1).split("[?;&]", 2)[0];
    }

    private static String named(String database) {
        return database == null || database.isEmpty() ? "" : " " + database;
    }

    private static String at(String host) {
        return host.isEmpty() ? "" : " at " + host;
    }
}

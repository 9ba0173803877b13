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

    /**
     * Returns what stands between the scheme and the parameters, without user information.
     *
     * <p>Everything before the last {@code @} may belong to a password that is not encoded. One after the start of the
     * parameters leaves open what is a parameter, so then nothing is returned.
     */
    private String address() {
        String[] parts = url.substring(driver.urlStart().length()).split("[?;&]", 2);
        if (parts.length > 1 && parts[1].indexOf('@') >= 0) {
            return "";
        }
        int user = parts[0].lastIndexOf('@');
        return user < 0 ? parts[0] : "//" + parts[0].substring(user + 1);
    }

    private static String named(String database) {
        return database == null || database.isEmpty() ? "" : " " + database;
    }

    private static String at(String host) {
        return host.isEmpty() ? "" : " at " + host;
    }
}

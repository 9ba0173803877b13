package dev.migrate.execute;

import java.sql.SQLException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What grants a right that a database says the user does not have. */
final class MissingRight {

    /** PostgreSQL's state for insufficient privilege. */
    private static final String POSTGRESQL = "42501";

    private static final Pattern NOT_OWNER = Pattern.compile("must be owner of (\\w+(?: \\w+)?) (\\S+)");
    private static final Pattern DENIED =
            Pattern.compile("permission denied for (schema|database|table|relation|sequence) (\\S+)");
    private static final Pattern COMMAND_DENIED =
            Pattern.compile("(\\w+(?:, ?\\w+)*) command denied to user ('[^']*'@'[^']*') for table (\\S+)");
    private static final Pattern DATABASE_DENIED =
            Pattern.compile("Access denied for user ('[^']*'@'[^']*') to database '([^']*)'");

    private MissingRight() {}

    /**
     * Returns the advice for a problem, or an empty text if it is not a missing right.
     *
     * @param user who the connection's user is, as the database says
     */
    static String advice(SQLException problem, String user) {
        String message = String.valueOf(problem.getMessage());
        String grant = POSTGRESQL.equals(problem.getSQLState()) ? ofPostgreSql(message, user) : ofMySql(message);
        return grant.isEmpty()
                ? ""
                : "Run the command as a user who may do this, or have an administrator execute:\n    " + grant;
    }

    private static String ofPostgreSql(String message, String user) {
        Matcher owner = NOT_OWNER.matcher(message);
        if (owner.find()) {
            return "alter " + owner.group(1) + " " + owner.group(2) + " owner to " + user + ";";
        }
        Matcher denied = DENIED.matcher(message);
        return denied.find() ? "grant " + rights(denied.group(1)) + " " + denied.group(2) + " to " + user + ";" : "";
    }

    private static String rights(String kind) {
        return switch (kind) {
            case "schema" -> "usage, create on schema";
            case "sequence" -> "usage, select on sequence";
            case "database" -> "create on database";
            default -> "select, insert, update, delete, references on table";
        };
    }

    private static String ofMySql(String message) {
        Matcher command = COMMAND_DENIED.matcher(message);
        if (command.find()) {
            return "grant " + command.group(1).toLowerCase(Locale.ROOT) + " on "
                    + command.group(3).replace('\'', '`') + " to " + command.group(2) + ";";
        }
        Matcher database = DATABASE_DENIED.matcher(message);
        return database.find() ? "grant all on `" + database.group(2) + "`.* to " + database.group(1) + ";" : "";
    }
}

package dev.migrate.execute;

import dev.migrate.dialect.UnsupportedOperationOnDatabase;
import dev.migrate.graph.Direction;
import dev.migrate.operation.ReplayException;
import java.time.Duration;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Stream;

/** How messages name what they talk about. */
final class Words {

    private static final int LONGEST_STATEMENT = 200;

    private Words() {}

    static String of(Direction direction) {
        return direction.name().toLowerCase(Locale.ROOT);
    }

    static String capitalized(Direction direction) {
        String word = of(direction);
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** Returns a duration in words, to the second; to the millisecond if it is shorter than that. */
    static String of(Duration duration) {
        if (duration.compareTo(Duration.ofSeconds(1)) < 0) {
            return duration.toMillis() + " ms";
        }
        long seconds = duration.toSeconds();
        long minutes = duration.toMinutes();
        return seconds % 60 == 0 ? minutes + (minutes == 1 ? " minute" : " minutes") : seconds + " s";
    }

    /** Returns version rows in words: {@code base} if there are none. */
    static String rows(Collection<String> rows) {
        return rows.isEmpty() ? "base" : String.join(", ", rows);
    }

    /** Returns the class and message of an exception; the message alone if it is one of ours, written for people. */
    static String of(Throwable cause) {
        String message = cause.getMessage();
        String name = cause.getClass().getSimpleName();
        if (message == null || message.isBlank()) {
            return name;
        }
        boolean ours = cause instanceof ReplayException || cause instanceof UnsupportedOperationOnDatabase;
        return ours ? message.strip() : name + ": " + message.strip();
    }

    /** Returns the line of the revision's class where an exception comes from, or an empty string. */
    static String place(RevisionFacts revision, Throwable cause) {
        return Stream.of(cause.getStackTrace())
                .filter(frame -> frame.getClassName().equals(revision.className()))
                .filter(frame -> frame.getFileName() != null && frame.getLineNumber() > 0)
                .findFirst()
                .map(frame -> " (" + frame.getFileName() + ":" + frame.getLineNumber() + ")")
                .orElse("");
    }

    /** Returns a statement on one line, cut so that data in it does not fill a log. */
    static String statement(String sql) {
        String line = sql.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST_STATEMENT ? line : line.substring(0, LONGEST_STATEMENT) + "…";
    }
}

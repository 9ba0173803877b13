package dev.migrate.maven.output;

import java.util.List;

/** What a goal found out or did. Implementations are immutable. */
public interface Report {

    /** Returns the lines for people, without line ends; none if there is nothing to say besides the log. */
    List<String> text(Ink ink);

    /** Returns whether the text is one for programs, which read UTF-8, even if it goes to standard output. */
    default boolean isFile() {
        return false;
    }

    /** Returns one JSON object on one line, without a line end. */
    String json();
}

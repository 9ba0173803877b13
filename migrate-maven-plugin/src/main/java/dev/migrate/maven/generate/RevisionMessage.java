package dev.migrate.maven.generate;

import dev.migrate.operation.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The message of a revision: what the user says, or else a few words made from the operations. */
final class RevisionMessage {

    /** An annotation's value is a constant of at most 65535 bytes, and a list of revisions wants a line. */
    private static final int LONGEST = 2_000;

    private static final int LONGEST_SUMMARY = 100;

    private RevisionMessage() {}

    /** @throws GenerationException if a message is given that is blank or longer than 2000 characters */
    static void check(@Nullable String given) {
        if (given != null && given.isBlank()) {
            throw new GenerationException("The message is empty. Say in a few words what the revision does, as in"
                    + " -Dmessage=\"add bio to users\", or leave -Dmessage out for a message made from the changes.");
        }
        if (given != null && given.length() > LONGEST) {
            throw new GenerationException("The message has " + given.length() + " characters, more than " + LONGEST
                    + "; say in a few words what the revision does.");
        }
    }

    static String of(@Nullable String given, List<Operation> operations) {
        return given == null ? summary(operations) : given.strip();
    }

    private static String summary(List<Operation> operations) {
        if (operations.isEmpty()) {
            return "empty revision";
        }
        String first = operations.get(0).summary().lines().findFirst().orElse("");
        String summary = first.length() <= LONGEST_SUMMARY
                ? first
                : first.substring(0, UnicodeText.boundary(first, LONGEST_SUMMARY)) + "…";
        int others = operations.size() - 1;
        return summary
                + switch (others) {
                    case 0 -> "";
                    case 1 -> " and 1 more change";
                    default -> " and " + others + " more changes";
                };
    }
}

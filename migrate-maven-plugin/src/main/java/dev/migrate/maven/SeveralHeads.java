package dev.migrate.maven;

import dev.migrate.Migrator;
import dev.migrate.graph.RevisionException;
import dev.migrate.index.RevisionEntry;
import java.util.stream.Collectors;

/** What is said where one head is needed and there are several: what each does, and the ways out. */
final class SeveralHeads {

    private SeveralHeads() {}

    /** Returns the message of the problem with its revisions and the goals that join them. */
    static String message(RevisionException problem, Migrator migrator) {
        String heads = migrator.revisions().stream()
                .filter(entry -> problem.revisions().contains(entry.id()))
                .map(SeveralHeads::line)
                .collect(Collectors.joining());
        return problem.getMessage() + heads
                + "\nJoin them with mvn migrate:merge, or put one after the other with mvn migrate:rebase.";
    }

    private static String line(RevisionEntry entry) {
        String message = entry.message().isEmpty() ? "" : entry.message() + ", ";
        return "\n- " + entry.id() + " (" + message + entry.className() + ")";
    }
}

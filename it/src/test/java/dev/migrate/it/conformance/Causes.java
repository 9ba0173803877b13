package dev.migrate.it.conformance;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an exception and its causes say, in one line. */
final class Causes {

    private Causes() {}

    static String of(Throwable problem) {
        return Stream.iterate(problem, each -> each != null, Throwable::getCause)
                .map(Throwable::toString)
                .distinct()
                .collect(Collectors.joining(" <- "))
                .replaceAll("\\s+", " ");
    }
}

package dev.migrate.graph;

/** A range {@code start:end} in two texts; a missing side is what {@code history} takes for it. */
record HistoryRange(String text, String start, String end) {

    static HistoryRange parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0 || colon != text.lastIndexOf(':')) {
            throw IdentifierProblems.badRange(text);
        }
        String start = text.substring(0, colon);
        String end = text.substring(colon + 1);
        return new HistoryRange(text, start.isEmpty() ? "base" : start, end.isEmpty() ? "heads" : end);
    }
}

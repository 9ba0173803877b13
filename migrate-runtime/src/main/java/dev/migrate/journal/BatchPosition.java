package dev.migrate.journal;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How far a statement has come that changes rows in batches.
 *
 * @param key the key of the last row of the last batch, as literals of the database; empty before the first batch
 * @param rows how many rows were changed so far
 */
public record BatchPosition(List<String> key, long rows) {

    /** Before the first batch. */
    public static final BatchPosition START = new BatchPosition(List.of(), 0);

    public BatchPosition {
        key = List.copyOf(key);
    }

    /** Reads the text form. */
    static BatchPosition parse(String text) {
        String[] parts = text.split(":", -1);
        List<String> key = parts[1].isEmpty()
                ? List.of()
                : Stream.of(parts[1].split(",", -1))
                        .map(part -> URLDecoder.decode(part, StandardCharsets.UTF_8))
                        .toList();
        return new BatchPosition(key, Long.parseLong(parts[0]));
    }

    /** Returns the text form, which is ASCII: the rows, a colon, and the URL-encoded literals with commas between. */
    @Override
    public String toString() {
        return key.stream()
                .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8))
                .collect(Collectors.joining(",", rows + ":", ""));
    }
}

package dev.migrate.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.json.JsonException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A snapshot that was damaged is read as something else, or refused with the line where it is wrong. */
final class MutatedSnapshotTest {

    private static final int MUTATIONS = 10_000;
    private static final long SEED = 20261122;
    private static final List<String> PIECES = List.of(
            "<<<<<<< HEAD\n",
            "=======\n",
            ">>>>>>> other\n",
            "\"tables\": [],",
            "\"name\": \"x\",",
            "1e999999",
            "99999999999999999999",
            "{\"@class\": \"java.net.URL\"}",
            "null",
            "true",
            "[[[[[[[[",
            "[".repeat(1000),
            "{\"a\":".repeat(1000),
            "\ufeff",
            "\u0000",
            "\\ud83d",
            "\\u0000",
            "\"",
            "'",
            ",",
            "}",
            "]",
            "//",
            "x".repeat(100_000));

    @Test
    void isReadOrRefusedWithItsPlace() {
        Random random = new Random(SEED);
        String snapshot = SchemaGenerator.ofEverything(SEED).snapshot(4).toJson();
        int refused = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            refused += isRefused(mutated(snapshot, random)) ? 1 : 0;
        }
        assertThat(refused).isGreaterThan(MUTATIONS / 2);
    }

    /** Returns the text with one to three pieces put in, cut out, doubled, or with a character changed. */
    private static String mutated(String text, Random random) {
        StringBuilder mutated = new StringBuilder(text);
        int changes = 1 + random.nextInt(3);
        for (int i = 0; i < changes && mutated.length() > 0; i++) {
            int at = random.nextInt(mutated.length());
            int end = Math.min(mutated.length(), at + 1 + random.nextInt(40));
            switch (random.nextInt(5)) {
                case 0 -> mutated.insert(at, PIECES.get(random.nextInt(PIECES.size())));
                case 1 -> mutated.delete(at, end);
                case 2 -> mutated.insert(at, mutated.substring(at, end));
                case 3 -> mutated.setCharAt(at, (char) random.nextInt(0x180));
                default -> mutated.setLength(Math.max(1, at));
            }
        }
        return mutated.toString();
    }

    private static boolean isRefused(String text) {
        try {
            Snapshot.read(text, "snapshot.json");
            return false;
        } catch (JsonException e) {
            assertThat(e).hasMessageMatching("(?s)snapshot\\.json:\\d+:\\d+: .+");
            return true;
        }
    }
}

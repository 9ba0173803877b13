package dev.migrate.maven.generate;

import static dev.migrate.schema.Columns.*;
import static dev.migrate.schema.Constraints.check;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.Migration;
import dev.migrate.Operations;
import dev.migrate.Revision;
import dev.migrate.operation.*;
import dev.migrate.schema.*;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing that a user writes into a message or a mapping becomes code. */
final class EscapingTest {

    private static final int TEXTS_OF_A_CLASS = 16;
    private static final int CLASSES = 10_000 / TEXTS_OF_A_CLASS;
    private static final long SEED = 20261122;
    private static final String PAYLOAD = "static { System.setProperty(\"broken.out\", \"yes\"); }";

    private static final List<String> PIECES = List.of(
            "*/",
            "/*",
            "//",
            "\"",
            "\"\"\"",
            "\\",
            "\\\\",
            "\\u002a\\u002f",
            "\\u0022; " + PAYLOAD + " //",
            "\\u000a " + PAYLOAD,
            "\\uuuu0041",
            "\\u",
            "\\users",
            "*/ " + PAYLOAD + " /*",
            "\n" + PAYLOAD,
            "\r",
            "\r\n",
            "\t\b\f\u000b\u001a\u007f\u0085",
            "\u2028" + PAYLOAD,
            "\u2029",
            "\u202e\u2066\u200b\ufeff",
            "$L $T $S $$ $[ $] $W",
            "%s %n {0} ${x} @{y}",
            "{@code x} {@link y} @author <script> &amp; &#42;/",
            "日本語",
            "\uD83D\uDE00",
            "\uD840\uDC0B",
            "e\u0301",
            "'",
            "`",
            ";",
            "}",
            "0123456789 abc ",
            "long".repeat(60),
            "&#42;".repeat(50));

    private final Random random = new Random(SEED);

    @TempDir
    private Path folder;

    @Test
    void tenThousandHostileTextsAreGivenBackAndRunNothing() throws Exception {
        Map<String, RevisionSource> sources = new LinkedHashMap<>();
        Map<String, String> texts = new LinkedHashMap<>();
        FileTemplate template = FileTemplate.of("R{yyyyMMddHHmm}_{Slug}_{id}.java", ZoneOffset.UTC);
        for (int i = 0; i < CLASSES; i++) {
            String message = text();
            String name = template.className(message, "id" + i, Instant.EPOCH);
            RevisionSource source = SampleRevision.of(name, message, operations(), List.of());
            sources.put("db.revision." + name, source);
            texts.put("db.revision." + name, new RevisionWriter(i % 2 == 0).write(source));
        }

        try (CompiledRevisions compiled = CompiledRevisions.of(texts, folder)) {
            assertThat(CompiledRevisions.classFiles(folder)).hasSize(CLASSES);
            sources.forEach((name, source) -> assertGivenBack(compiled, name, source));
            assertThat(System.getProperty("broken.out")).isNull();
        }
    }

    private static void assertGivenBack(CompiledRevisions compiled, String name, RevisionSource source) {
        Revision revision = Objects.requireNonNull(compiled.type(name).getAnnotation(Revision.class));
        assertThat(revision.message()).isEqualTo(source.message());
        Migration migration = compiled.migration(name);
        assertThat(Operations.record(Schema::empty, migration::upgrade))
                .as("seed %d, %s", SEED, name)
                .isEqualTo(source.upgrade());
    }

    /** Returns operations of {@link #TEXTS_OF_A_CLASS} texts less the message. */
    private List<Operation> operations() {
        Column column = column(name(), enumeration(text(), text()))
                .defaultTo(text())
                .comment(text())
                .collate(text());
        QualifiedName table = QualifiedName.of(new Identifier(text() + 'x', true));
        return List.of(
                new CreateTable(
                        Table.of(table, List.of(column, check(name(), text()), new TableOption.Comment(text())))),
                new DropColumn(table, column(name(), custom(text()))),
                new Backfill(table, new Identifier(text() + 'x', true), text()),
                new ExecuteSql(text(), List.of()));
    }

    private String name() {
        return new Identifier(text() + 'x', true).toString();
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i >= 0; i--) {
            text.append(
                    random.nextInt(3) == 0
                            ? Character.toString(anyCharacter())
                            : PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    /** Returns any character but NUL, which no name has, and halves of characters. */
    private int anyCharacter() {
        int c = 1 + random.nextInt(random.nextBoolean() ? 0xffff : Character.MAX_CODE_POINT);
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 'x' : c;
    }

    @Test
    void noLineIsLongerThanAPageIsWide() {
        for (int i = 0; i < 2_000; i++) {
            String source =
                    new RevisionWriter(i % 2 == 0).write(SampleRevision.of("Wide", text(), operations(), List.of()));

            assertThat(source.lines().filter(line -> line.length() > CodeLayout.WIDTH))
                    .as("seed %d, text %d", SEED, i)
                    .isEmpty();
        }
    }

    @Test
    void halfOfACharacterIsRefusedWithItsPlace() {
        for (String text : List.of("ab\uD83D", "ab\uD83Dcd", "ab\uDE00")) {
            RevisionSource inMessage = SampleRevision.of("Half", text, List.of());
            RevisionSource inOperation =
                    SampleRevision.of("Half", "m", List.of(new ExecuteSql(text, List.of())), List.of());
            for (RevisionSource source : List.of(inMessage, inOperation)) {
                assertThatThrownBy(() -> new RevisionWriter(false).write(source))
                        .isInstanceOf(UnwritableTextException.class)
                        .hasMessageContaining("lone surrogate, half of a character, at position 3");
            }
        }
    }

    @Test
    void generatedFilesHoldNoCharacterThatCannotBeSeen() {
        for (int i = 0; i < 2_000; i++) {
            String source = new RevisionWriter(false).write(SampleRevision.of("Seen", text(), operations(), List.of()));

            assertThat(source.codePoints()
                            .filter(c -> c != '\n'
                                    && (Character.isISOControl(c)
                                            || Character.getType(c) == Character.FORMAT
                                            || Character.getType(c) == Character.LINE_SEPARATOR
                                            || Character.getType(c) == Character.PARAGRAPH_SEPARATOR)))
                    .as("seed %d, text %d", SEED, i)
                    .isEmpty();
        }
    }
}

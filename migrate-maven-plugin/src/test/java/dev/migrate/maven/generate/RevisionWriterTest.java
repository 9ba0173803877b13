package dev.migrate.maven.generate;

import static dev.migrate.schema.Columns.*;
import static dev.migrate.schema.Constraints.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.maven.GoldenFile;
import dev.migrate.operation.*;
import dev.migrate.schema.*;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The text of generated files, each a golden file to be read. */
final class RevisionWriterTest {

    private static final QualifiedName USERS = QualifiedName.of("users");

    @Test
    void oneAddedColumnReadsAsTheExampleOfTheManual() throws IOException {
        assertGolden(SampleRevision.of(
                "R202611221200_AddBioToUsers_a1b2c3d4e5f6",
                "add bio to users",
                List.of(new AddColumn(USERS, column("bio", varchar(500)).nullable()))));
    }

    @Test
    void everyKindOfOperationIsOneCall() throws IOException {
        assertGolden(SampleRevision.of("EveryOperation", "every kind of operation", EveryOperation.list()));
    }

    @Test
    void whatIsLostStandsBeforeTheCallThatLosesIt() throws IOException {
        Column name = column("name", varchar(255));
        assertGolden(SampleRevision.of(
                "DataLoss",
                "drop and narrow",
                List.of(
                        new AlterColumn(USERS, name, name.type(varchar(100))),
                        new AlterColumn(USERS, column("age", integer()), column("age", bigint())),
                        new AlterEnumType(
                                new EnumType(QualifiedName.of("mood"), List.of("GOOD", "BAD", "UGLY")),
                                new EnumType(QualifiedName.of("mood"), List.of("GOOD"))),
                        new DropColumn(USERS, column("bio", varchar(500)).nullable()),
                        new DropTable(Table.of(QualifiedName.of("`*/ x`"), List.of(column("id", uuid())))),
                        new DropSequence(Sequence.of("users_seq", 1, 50)))));
    }

    @Test
    void whatAnExpressionComputedDoesNotComeBack() throws IOException {
        Column age = column("age", varchar(20));
        Column token = column("token", uuid());
        assertGolden(SampleRevision.of(
                "ComputedValues",
                "compute values",
                List.of(
                        new AlterColumn(USERS, age, age.type(integer()), "length(age)"),
                        new AlterColumn(USERS, token, token.type(bigint()), "0"),
                        new AlterColumn(USERS, column("size", integer()), column("size", bigint())))));
    }

    @Test
    void longCallsHaveOneElementALine() throws IOException {
        String constants = "A_CONSTANT_WITH_A_LONG_NAME_";
        assertGolden(SampleRevision.of(
                "LongCalls",
                "a message that is too long for one line, because it tells the whole story of the change, "
                        + "from its beginning to its end, with all that was said about it",
                List.of(
                        new AddColumn(
                                USERS,
                                column(
                                                "status",
                                                enumeration(IntStream.range(0, 5)
                                                        .mapToObj(i -> constants + i)
                                                        .toArray(String[]::new)))
                                        .defaultTo("'" + constants + "0'")
                                        .comment("first line\nsecond line, " + "which goes on and on ".repeat(9))),
                        new AddConstraint(
                                USERS,
                                foreignKey("fk_users_with_a_rather_long_name", "first_column", "second_column")
                                        .references("another_table", "first_column", "second_column")
                                        .onDelete(ReferentialAction.CASCADE)),
                        new AddConstraint(USERS, check("ck_users", "status <> 'x' and ".repeat(20) + "true")),
                        new ExecuteSql("update users\n   set a = 1,\n       b = 2\n where c = 3", List.of()))));
    }

    @Test
    void aMergeOfTwoHeadsNamesBothAndDoesNothing() throws IOException {
        assertGolden(new RevisionSource(
                SampleRevision.PACKAGE,
                "Merge",
                "cccccccccccc",
                List.of("aaaaaaaaaaaa", "bbbbbbbbbbbb"),
                List.of("dddddddddddd"),
                List.of("billing", "stable"),
                "merge aaaaaaaaaaaa and bbbbbbbbbbbb",
                "2026-11-22T21:00:00+09:00",
                List.of(),
                List.of(),
                List.of()));
    }

    @Test
    void aBaseNamesNoParentAndWarningsStandAtTheTopOfTheUpgrade() throws IOException {
        assertGolden(new RevisionSource(
                "",
                "Base",
                "aaaaaaaaaaaa",
                List.of(),
                List.of(),
                List.of(),
                "first!",
                "2026-11-22T12:00:00Z",
                List.of("The order of the constants of users.status has changed; rows keep the old numbers."),
                List.of(new CreateNamespace(Identifier.of("sales"))),
                List.of(new DropNamespace(Identifier.of("sales")))));
    }

    @Test
    void japaneseStaysReadableInTheJavadocAndIsEscapedInStrings() throws IOException {
        assertGolden(SampleRevision.of(
                "Japanese",
                "ユーザーに自己紹介を追加。",
                List.of(new AddColumn(USERS, column("bio", varchar(500)).comment("自己紹介")))));
    }

    @Test
    void aHostileMessageIsOnlyText() throws IOException {
        assertGolden(SampleRevision.of(
                "Hostile",
                "*/ static { } /* \\u002a\\u002f \\u000a \"$L\" {@link x} <b> \u202e\u2028\u200b &amp;\r\nend",
                List.of()));
    }

    @Test
    void manyOperationsAreSpreadOverMethods() {
        List<Operation> operations = IntStream.range(0, 450)
                .<Operation>mapToObj(i -> new CreateSequence(Sequence.of("s" + i, 1, 1)))
                .toList();

        String source = write(SampleRevision.of("Many", "many", operations));

        assertThat(source)
                .contains("    upgrade1(op);\n    upgrade2(op);\n    upgrade3(op);\n  }")
                .contains("  private static void upgrade3(Operations op) {\n    op.createSequence(\"s400\", 1, 1);")
                .contains("  private static void downgrade1(Operations op) {\n    op.dropSequence(\"s449\");");
    }

    @Test
    void commentsAreOfAsciiWhereTheEncodingCannotBeTrusted() {
        RevisionSource revision = SampleRevision.of("Ascii", "追加", List.of());

        assertThat(new RevisionWriter(true).write(revision)).contains("/** &#36861;&#21152;. */");
    }

    @Test
    void noLineIsLongerThan120Columns() {
        for (RevisionSource revision : List.of(
                SampleRevision.of("Lines", "x".repeat(90) + " " + "word ".repeat(100), EveryOperation.list()),
                SampleRevision.of("L".repeat(60), "日".repeat(200), EveryOperation.list()))) {
            assertThat(write(revision)
                            .lines()
                            .filter(line -> line.length() > 120)
                            .filter(line -> !line.contains("日".repeat(100))))
                    .isEmpty();
        }
    }

    @Test
    void theTextIsTheSameInAnotherLocaleAndTimeZone() {
        RevisionSource revision = SampleRevision.of("Same", "İstanbul iıİI", EveryOperation.list());
        String expected = write(revision);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist", "de-DE")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertThat(write(revision)).as(tag).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void handlesNameTablesAndColumnsOfTheRevision(@TempDir Path folder) throws Exception {
        Table before = Table.of(
                QualifiedName.of("sales.`Order lines`"),
                List.of(column("id", bigint()), column("`table`", integer()), column("unitPrice", integer())));
        Table after = Table.of(
                before.name(), List.of(column("id", bigint()), column("unit_price", integer()), column("2nd", uuid())));
        Map<QualifiedName, Set<Identifier>> tables = TableHandles.columns(
                List.of("sales.`Order lines`"), Schema.of(List.of(before)), Schema.of(List.of(after)));
        RevisionSource revision = SampleRevision.of("Handles", "handles", List.of());

        String source = new RevisionWriter(false).write(revision, tables);

        GoldenFile.of(RevisionWriterTest.class, "Handles.java").assertEquals(source);
        try (CompiledRevisions compiled = CompiledRevisions.of(Map.of("db.revision.Handles", source), folder)) {
            assertThat(compiled.migration("db.revision.Handles")).isNotNull();
        }
    }

    @Test
    void aHandleOfNoTableIsRefusedWithThoseThereAre() {
        Schema schema = Schema.of(List.of(Table.of(USERS, List.of(column("id", bigint())))));

        assertThatThrownBy(() -> TableHandles.columns(List.of("user"), schema, schema))
                .isInstanceOf(GenerationException.class)
                .hasMessage("There is no table user (-Dtables) for the revision to name; there are users.");
    }

    @Test
    void onlyWhatIsUsedIsImported() throws IOException {
        String source = write(SampleRevision.of(
                "Imports", "imports", List.of(new AddConstraint(USERS, unique("uq_users_email", "email")))));

        assertThat(source.lines().filter(line -> line.startsWith("import")).collect(Collectors.toList()))
                .containsExactly("import static dev.migrate.schema.Constraints.*;", "import dev.migrate.*;");
    }

    private static String write(RevisionSource revision) {
        return new RevisionWriter(false).write(revision);
    }

    private static void assertGolden(RevisionSource revision) throws IOException {
        GoldenFile.of(RevisionWriterTest.class, revision.className() + ".java").assertEquals(write(revision));
    }
}

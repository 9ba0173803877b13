package dev.migrate.schema;

import static dev.migrate.schema.Columns.bigint;
import static dev.migrate.schema.Columns.column;
import static dev.migrate.schema.Columns.enumeration;
import static dev.migrate.schema.Columns.varchar;
import static dev.migrate.schema.Constraints.check;
import static dev.migrate.schema.Constraints.desc;
import static dev.migrate.schema.Constraints.expression;
import static dev.migrate.schema.Constraints.foreignKey;
import static dev.migrate.schema.Constraints.index;
import static dev.migrate.schema.Constraints.primaryKey;
import static dev.migrate.schema.Constraints.seedRow;
import static dev.migrate.schema.Constraints.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.json.JsonException;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

final class SnapshotTest {

    private static final int CASES = 1000;

    @Test
    void writingReadingAndWritingGivesTheSame() {
        for (long seed = 0; seed < CASES; seed++) {
            Snapshot snapshot = SchemaGenerator.ofEverything(seed).snapshot().at(List.of("b", "a"));
            String json = snapshot.toJson();

            Snapshot read = Snapshot.read(json, "snapshot.json");

            assertThat(read).as("seed %d", seed).isEqualTo(snapshot);
            assertThat(read.toJson()).as("seed %d", seed).isEqualTo(json);
        }
    }

    @Test
    void theFileReadsWell() throws IOException, URISyntaxException {
        assertThat(sample().toJson()).isEqualTo(golden("snapshot.json"));
    }

    private static Snapshot sample() {
        Table users = Table.of(
                QualifiedName.of("users"),
                List.of(
                        column("id", bigint()).autoIncrement(),
                        column("name", varchar(50)).nullable().comment("it's \"the\" name"),
                        column("status", enumeration("NEW", "it's")).defaultTo("'NEW'"),
                        column("`Total`", bigint()).generatedAs("id + 1"),
                        primaryKey("pk_users", "id"),
                        unique("uq_users_name", "name"),
                        check("ck_users_id", "id > 0"),
                        index("ix_users_name", desc("name"), expression("lower(name)"))
                                .where("id > 5")));
        Table goals = Table.of(
                QualifiedName.of("sales.goals"),
                List.of(
                        column("user_id", bigint()),
                        foreignKey("fk_goals_user_id", "user_id")
                                .references("users", "id")
                                .onDelete(ReferentialAction.CASCADE)
                                .timing(ForeignKey.Timing.INITIALLY_DEFERRED)));
        Table numbers = Table.of(
                QualifiedName.of("numbers"),
                List.of(
                        column("name", varchar(255)),
                        column("next", bigint()).nullable(),
                        primaryKey("pk_numbers", "name"),
                        seedRow("name", "it's \"users\"", "next", -5, 50),
                        seedRow("name", "goals", "next", 0, 50)));
        Schema schema = new Schema(
                List.of(Identifier.of("sales")),
                List.of(new EnumType(QualifiedName.of("mood"), List.of("GOOD", "BAD"))),
                List.of(Sequence.of(QualifiedName.of("users_seq"), 1, 50).cache(10)),
                List.of(users, goals, numbers));
        QualifiedName name = users.name();
        Provenance provenance = new Provenance(
                Map.of(name, new Origin("app.User", null)),
                Map.of(name, Map.of(Identifier.of("name"), new Origin("app.User", "name"))));
        return new Snapshot(List.of("a1b2c3d4e5f6"), schema, provenance);
    }

    private static String golden(String file) throws IOException, URISyntaxException {
        String path = "/golden/SnapshotTest/theFileReadsWell/" + file;
        URL resource = Objects.requireNonNull(
                SnapshotTest.class.getResource(path), "There is no golden file src/test/resources" + path + ".");
        return Files.readString(Path.of(resource.toURI()));
    }

    @Test
    void factsOfTheMappingStandOnTheLineOfTheirColumn() {
        QualifiedName name = QualifiedName.of("payments");
        Table payments = Table.of(name, List.of(column("kind", varchar(31)), column("price", varchar(9))));
        MappingFacts facts = new MappingFacts(
                Map.of(name, List.of("bills")),
                Map.of(
                        name,
                        Map.of(
                                Identifier.of("kind"),
                                new ColumnFacts(List.of(), null, Map.of("app.Cash", "a=b", "app.Card", "")),
                                Identifier.of("price"),
                                new ColumnFacts(List.of("cost", "amount"), "app.Money", Map.of()))));
        Snapshot snapshot =
                new Snapshot(List.of(), Schema.of(List.of(payments)), new Provenance(Map.of(), Map.of(), facts));

        assertThat(snapshot.toJson())
                .contains("      \"renamedFrom\": [\"bills\"],\n")
                .contains("\"discriminator\": [\"app.Card=\", \"app.Cash=a=b\"]}")
                .contains("\"converter\": \"app.Money\", \"renamedFrom\": [\"cost\", \"amount\"]}");
        assertThat(Snapshot.read(snapshot.toJson(), "s.json")).isEqualTo(snapshot);
    }

    @Test
    void theGeneratorStandsOnTheLineOfItsColumn() {
        QualifiedName name = QualifiedName.of("users");
        Table users = Table.of(name, List.of(column("id", varchar(31)), column("code", varchar(9))));
        MappingFacts facts = new MappingFacts(
                Map.of(),
                Map.of(
                        name,
                        Map.of(
                                Identifier.of("id"),
                                ColumnFacts.NONE.generator(Generator.sequence(QualifiedName.of("app.ids"))),
                                Identifier.of("code"),
                                ColumnFacts.NONE.generator(new Generator(QualifiedName.of("numbers"), "it's")))));
        Snapshot snapshot =
                new Snapshot(List.of(), Schema.of(List.of(users)), new Provenance(Map.of(), Map.of(), facts));

        assertThat(snapshot.toJson())
                .contains("\"generator\": \"app.ids\"}")
                .contains("\"generator\": \"numbers\", \"generatorKey\": \"it's\"}");
        assertThat(Snapshot.read(snapshot.toJson(), "s.json")).isEqualTo(snapshot);
    }

    @Test
    void refusesADiscriminatorWithoutItsClass() {
        assertRefused(
                "{\"formatVersion\": 1, \"tables\": [{\"name\": \"t\", \"columns\": [\n{\"name\": \"c\", \"type\":"
                        + " \"uuid\", \"discriminator\": [\"A\"]}]}]}",
                "s.json:2:48: 'A' is no class and value around an equals sign.");
    }

    @Test
    void saysWhereGitLeftAConflict() {
        assertRefused(
                "{\n<<<<<<< HEAD\n",
                "s.json:2:1: Git left a conflict here: two branches changed the schema. Join their revisions with mvn"
                        + " migrate:merge, or put one after the other with mvn migrate:rebase; both make this file"
                        + " anew.");
    }

    @Test
    void saysWhereTheFileEndsTooEarly() {
        String json = sample().toJson();
        for (int length = 0; length < json.length() - 2; length += 7) {
            String half = json.substring(0, length);

            assertThatThrownBy(() -> Snapshot.read(half, "s.json"))
                    .isInstanceOf(JsonException.class)
                    .hasMessageMatching("(?s)s\\.json:\\d+:\\d+: .*");
        }
    }

    @Test
    void saysWhereAnUnknownMemberStands() {
        assertRefused(
                "{\n  \"formatVersion\": 1,\n  \"views\": []\n}",
                "s.json:3:12: 'views' is no member known here; known are [enumTypes, formatVersion, revisions, schemas,"
                        + " sequences, tables].");
    }

    @Test
    void refusesANewerVersion() {
        assertRefused(
                "{\"formatVersion\": 99, \"views\": []}",
                "s.json:1:1: The format version is 99, this library reads 1 to 1; use the version of the library that"
                        + " wrote the file, or a newer one.");
    }

    @Test
    void refusesAMemberThatStandsTwice() {
        assertThatThrownBy(() -> Snapshot.read("{\"formatVersion\": 1,\n\"formatVersion\": 1}", "s.json"))
                .isInstanceOf(JsonException.class)
                .hasMessageStartingWith("s.json:2:")
                .hasMessageContaining("Duplicate field 'formatVersion'");
    }

    @Test
    void refusesATypeThatNobodyKnows() {
        assertRefused(
                "{\"formatVersion\": 1, \"tables\": [\n{\"name\": \"t\", \"columns\": [\n{\"name\": \"c\", \"type\":"
                        + " \"varchr(9)\"}]}]}",
                "s.json:3:23: 'varchr(9)' is no column type known to this version.");
    }

    @Test
    void refusesAnIndexPartThatIsNeitherColumnNorExpression() {
        assertThatThrownBy(() -> Snapshot.read(
                        "{\"formatVersion\": 1, \"tables\": [{\"name\": \"t\", \"indexes\": [{\"name\": \"i\","
                                + " \"columns\": [{}]}]}]}",
                        "s.json"))
                .isInstanceOf(JsonException.class)
                .hasMessageEndingWith("A part of an index is either a column or an expression.");
    }

    @Test
    void refusesNumbersThatAreTooLarge() {
        assertThatThrownBy(() -> Snapshot.read("{\"formatVersion\": 99999999999999999999}", "s.json"))
                .isInstanceOf(JsonException.class);
        assertThatThrownBy(() -> Snapshot.read(
                        "{\"formatVersion\": 1, \"sequences\": [{\"name\": \"s\", \"start\": 1, \"increment\": 1,"
                                + " \"cache\": 99999999999}]}",
                        "s.json"))
                .isInstanceOf(JsonException.class);
    }

    @Test
    void refusesDeepNesting() {
        String json = "{\"tables\": " + "[".repeat(100_000);

        assertThatThrownBy(() -> Snapshot.read(json, "s.json"))
                .isInstanceOf(JsonException.class)
                .hasMessageStartingWith("s.json:1:");
    }

    private static void assertRefused(String json, String message) {
        assertThatThrownBy(() -> Snapshot.read(json, "s.json"))
                .isInstanceOf(JsonException.class)
                .hasMessage(message);
    }
}

package dev.migrate.schema;

import dev.migrate.json.JsonDocument;
import dev.migrate.json.JsonException;
import dev.migrate.json.JsonObject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a snapshot's JSON, refusing whatever it does not know. */
final class SnapshotReader {

    private static final Set<String> DOCUMENT =
            Set.of("formatVersion", "revisions", "schemas", "enumTypes", "sequences", "tables");
    private static final Set<String> SEQUENCE =
            Set.of("name", "start", "increment", "minimum", "maximum", "cache", "cycle");
    private static final Set<String> TABLE = Set.of(
            "name",
            "origin",
            "renamedFrom",
            "comment",
            "options",
            "columns",
            "primaryKey",
            "uniques",
            "foreignKeys",
            "exclusions",
            "checks",
            "indexes",
            "seedRows");

    private final Map<QualifiedName, Origin> tableOrigins = new HashMap<>();
    private final Map<QualifiedName, Map<Identifier, Origin>> columnOrigins = new HashMap<>();
    private final Map<QualifiedName, List<String>> formerTables = new HashMap<>();
    private final Map<QualifiedName, Map<Identifier, ColumnFacts>> columnFacts = new HashMap<>();

    private SnapshotReader() {}

    static Snapshot read(String json, String file) {
        refuseConflictMarkers(json, file);
        JsonObject document = JsonDocument.read(json, file);
        requireKnownVersion(document);
        document.allowOnly(DOCUMENT);
        return new SnapshotReader().snapshot(document);
    }

    private static void refuseConflictMarkers(String json, String file) {
        List<String> lines = json.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("<<<<<<<") || lines.get(i).startsWith(">>>>>>>")) {
                throw new JsonException(
                        file,
                        i + 1,
                        1,
                        "Git left a conflict here: two branches changed the schema. Join their revisions with mvn"
                                + " migrate:merge, or put one after the other with mvn migrate:rebase; both make this"
                                + " file anew.");
            }
        }
    }

    private static void requireKnownVersion(JsonObject document) {
        long version = document.number("formatVersion");
        if (version < 1 || version > Snapshot.FORMAT_VERSION) {
            throw document.problem(
                    document.location(),
                    "The format version is " + version + ", this library reads 1 to " + Snapshot.FORMAT_VERSION
                            + "; use the version of the library that wrote the file, or a newer one.");
        }
    }

    private Snapshot snapshot(JsonObject document) {
        Schema schema = document.attempt(
                "tables",
                () -> new Schema(
                        document.strings("schemas").stream().map(Identifier::of).toList(),
                        document.objects("enumTypes").stream()
                                .map(SnapshotReader::enumType)
                                .toList(),
                        document.objects("sequences").stream()
                                .map(SnapshotReader::sequence)
                                .toList(),
                        document.objects("tables").stream().map(this::table).toList()));
        MappingFacts facts = new MappingFacts(formerTables, columnFacts);
        return new Snapshot(document.strings("revisions"), schema, new Provenance(tableOrigins, columnOrigins, facts));
    }

    private static EnumType enumType(JsonObject object) {
        object.allowOnly(Set.of("name", "constants"));
        return new EnumType(object.parsed("name", QualifiedName::of), object.strings("constants"));
    }

    private static Sequence sequence(JsonObject object) {
        object.allowOnly(SEQUENCE);
        return object.attempt(
                "increment",
                () -> new Sequence(
                        object.parsed("name", QualifiedName::of),
                        object.number("start"),
                        object.number("increment"),
                        object.optionalNumber("minimum"),
                        object.optionalNumber("maximum"),
                        cache(object),
                        object.flag("cycle")));
    }

    private static @Nullable Integer cache(JsonObject sequence) {
        Long numbers = sequence.optionalNumber("cache");
        if (numbers == null) {
            return null;
        }
        if (numbers < 0 || numbers > Integer.MAX_VALUE) {
            throw sequence.problem(
                    sequence.location(), "'cache' is " + numbers + ", not 0 to " + Integer.MAX_VALUE + '.');
        }
        return numbers.intValue();
    }

    private Table table(JsonObject object) {
        object.allowOnly(TABLE);
        QualifiedName name = object.parsed("name", QualifiedName::of);
        Origin origin = object.optionalParsed("origin", Origin::of);
        if (origin != null) {
            tableOrigins.put(name, origin);
        }
        if (object.has("renamedFrom")) {
            formerTables.put(name, object.strings("renamedFrom"));
        }
        JsonObject key = object.optionalObject("primaryKey");
        return object.attempt(
                "name",
                () -> new Table(
                        name,
                        object.objects("columns").stream()
                                .map(column -> column(name, column))
                                .toList(),
                        key == null ? null : primaryKey(key),
                        object.objects("uniques").stream()
                                .map(SnapshotReader::unique)
                                .toList(),
                        object.objects("foreignKeys").stream()
                                .map(SnapshotReader::foreignKey)
                                .toList(),
                        object.objects("exclusions").stream()
                                .map(SnapshotReader::exclusion)
                                .toList(),
                        object.objects("checks").stream()
                                .map(SnapshotReader::check)
                                .toList(),
                        object.objects("indexes").stream()
                                .map(SnapshotReader::index)
                                .toList(),
                        object.objects("seedRows").stream()
                                .map(SnapshotReader::seedRow)
                                .toList(),
                        object.optionalString("comment"),
                        object.optionalString("options")));
    }

    private Column column(QualifiedName table, JsonObject object) {
        object.allowOnly(Set.of(
                "name",
                "type",
                "nullable",
                "default",
                "stored",
                "virtual",
                "identity",
                "identityAlways",
                "collation",
                "comment",
                "check",
                "origin",
                "converter",
                "discriminator",
                "generator",
                "generatorKey",
                "renamedFrom"));
        Identifier name = object.parsed("name", Identifier::of);
        Origin origin = object.optionalParsed("origin", Origin::of);
        if (origin != null) {
            columnOrigins.computeIfAbsent(table, absent -> new HashMap<>()).put(name, origin);
        }
        columnFacts.computeIfAbsent(table, absent -> new HashMap<>()).put(name, facts(object));
        return new Column(
                name,
                object.parsed("type", ColumnTypeParser::parse),
                !object.flag("nullable"),
                object.optionalString("default"),
                generated(object),
                identity(object),
                object.optionalString("collation"),
                object.optionalString("comment"),
                object.optionalParsed("check", Identifier::of));
    }

    private static ColumnFacts facts(JsonObject column) {
        return column.attempt(
                "discriminator",
                () -> new ColumnFacts(
                        column.strings("renamedFrom"),
                        column.optionalString("converter"),
                        ColumnFacts.discriminators(column.strings("discriminator")),
                        generator(column)));
    }

    private static @Nullable Generator generator(JsonObject column) {
        QualifiedName name = column.optionalParsed("generator", QualifiedName::of);
        return name == null ? null : new Generator(name, column.optionalString("generatorKey"));
    }

    private static Column.@Nullable GeneratedValue generated(JsonObject column) {
        String stored = column.optionalString("stored");
        String virtual = column.optionalString("virtual");
        if (stored != null) {
            return new Column.GeneratedValue(stored, true);
        }
        return virtual == null ? null : new Column.GeneratedValue(virtual, false);
    }

    private static Column.@Nullable Identity identity(JsonObject column) {
        if (!column.has("identity")) {
            return null;
        }
        List<Long> numbers = column.numbers("identity");
        if (numbers.size() != 2) {
            throw column.problem(column.location(), "'identity' is not the list of a start and an increment.");
        }
        return new Column.Identity(numbers.get(0), numbers.get(1), column.flag("identityAlways"));
    }

    private static PrimaryKey primaryKey(JsonObject object) {
        object.allowOnly(Set.of("name", "columns"));
        return object.attempt("columns", () -> new PrimaryKey(object.parsed("name", Identifier::of), columns(object)));
    }

    private static UniqueConstraint unique(JsonObject object) {
        object.allowOnly(Set.of("name", "columns", "deferrable", "nullsNotDistinct", "include"));
        return object.attempt(
                "columns",
                () -> new UniqueConstraint(
                        object.parsed("name", Identifier::of),
                        columns(object),
                        timing(object),
                        object.flag("nullsNotDistinct"),
                        object.strings("include").stream().map(Identifier::of).toList()));
    }

    private static ForeignKey foreignKey(JsonObject object) {
        object.allowOnly(
                Set.of("name", "columns", "target", "targetColumns", "onDelete", "onUpdate", "deferrable", "match"));
        return object.attempt(
                "columns",
                () -> new ForeignKey(
                        object.parsed("name", Identifier::of),
                        columns(object),
                        object.parsed("target", QualifiedName::of),
                        object.strings("targetColumns").stream()
                                .map(Identifier::of)
                                .toList(),
                        action(object, "onDelete"),
                        action(object, "onUpdate"),
                        timing(object),
                        match(object)));
    }

    private static ForeignKey.Match match(JsonObject foreignKey) {
        String word = foreignKey.optionalString("match");
        if (word != null && !word.equals("full")) {
            throw foreignKey.problem(foreignKey.location(), "'match' is '" + word + "', not 'full'.");
        }
        return word == null ? ForeignKey.Match.SIMPLE : ForeignKey.Match.FULL;
    }

    private static ExclusionConstraint exclusion(JsonObject object) {
        object.allowOnly(Set.of("name", "parts", "method", "where", "deferrable"));
        return object.attempt(
                "parts",
                () -> new ExclusionConstraint(
                        object.parsed("name", Identifier::of),
                        object.objects("parts").stream()
                                .map(SnapshotReader::comparison)
                                .toList(),
                        object.optionalString("method"),
                        object.optionalString("where"),
                        timing(object)));
    }

    private static ExclusionConstraint.Part comparison(JsonObject object) {
        object.allowOnly(Set.of("column", "expression", "descending", "nulls", "operatorClass", "length", "operator"));
        return new ExclusionConstraint.Part(indexPart(object), object.string("operator"));
    }

    private static ReferentialAction action(JsonObject foreignKey, String member) {
        ReferentialAction action = foreignKey.optionalParsed(
                member,
                sql -> Arrays.stream(ReferentialAction.values())
                        .filter(each -> each.sql().equals(sql))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("'" + sql + "' is no referential action.")));
        return action == null ? ReferentialAction.NO_ACTION : action;
    }

    private static ForeignKey.Timing timing(JsonObject constraint) {
        ForeignKey.Timing timing = constraint.optionalParsed("deferrable", SnapshotReader::timing);
        return timing == null ? ForeignKey.Timing.NOT_DEFERRABLE : timing;
    }

    private static ForeignKey.Timing timing(String word) {
        return switch (word) {
            case "deferred" -> ForeignKey.Timing.INITIALLY_DEFERRED;
            case "immediate" -> ForeignKey.Timing.INITIALLY_IMMEDIATE;
            default -> throw new IllegalArgumentException("'" + word + "' is neither 'deferred' nor 'immediate'.");
        };
    }

    private static CheckConstraint check(JsonObject object) {
        object.allowOnly(Set.of("name", "expression"));
        return new CheckConstraint(object.parsed("name", Identifier::of), object.string("expression"));
    }

    private static Index index(JsonObject object) {
        object.allowOnly(Set.of("name", "columns", "unique", "where", "method", "include", "with"));
        return object.attempt(
                "columns",
                () -> new Index(
                        object.parsed("name", Identifier::of),
                        object.values("columns").stream()
                                .map(part -> indexColumn(object, part))
                                .toList(),
                        object.flag("unique"),
                        object.optionalString("where"),
                        object.optionalString("method"),
                        object.strings("include").stream().map(Identifier::of).toList(),
                        object.optionalString("with")));
    }

    private static SeedRow seedRow(JsonObject object) {
        object.allowOnly(Set.of("keyColumn", "key", "valueColumn", "value", "increment"));
        return object.attempt(
                "valueColumn",
                () -> new SeedRow(
                        object.parsed("keyColumn", Identifier::of),
                        object.string("key"),
                        object.parsed("valueColumn", Identifier::of),
                        object.number("value"),
                        object.number("increment")));
    }

    private static IndexColumn indexColumn(JsonObject index, Object part) {
        if (part instanceof String column) {
            return IndexColumn.of(Identifier.of(column));
        }
        if (!(part instanceof JsonObject object)) {
            throw index.problem(index.location(), "A part of an index is neither a name nor an object.");
        }
        object.allowOnly(Set.of("column", "expression", "descending", "nulls", "operatorClass", "length"));
        return indexPart(object);
    }

    private static IndexColumn indexPart(JsonObject object) {
        Long length = object.optionalNumber("length");
        return object.attempt(
                "column",
                () -> new IndexColumn(
                        object.optionalParsed("column", Identifier::of),
                        object.optionalString("expression"),
                        object.flag("descending"),
                        object.optionalParsed("nulls", SnapshotReader::nulls),
                        object.optionalString("operatorClass"),
                        length == null ? null : Math.toIntExact(length)));
    }

    private static IndexColumn.Nulls nulls(String word) {
        return switch (word) {
            case "first" -> IndexColumn.Nulls.FIRST;
            case "last" -> IndexColumn.Nulls.LAST;
            default -> throw new IllegalArgumentException("'" + word + "' is neither 'first' nor 'last'.");
        };
    }

    private static List<Identifier> columns(JsonObject object) {
        return object.strings("columns").stream().map(Identifier::of).toList();
    }
}

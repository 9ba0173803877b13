package dev.migrate.schema;

import dev.migrate.json.JsonLine;
import dev.migrate.json.JsonText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a snapshot's canonical JSON. */
final class SnapshotWriter {

    private static final String INDENT = "  ";

    private final Provenance provenance;

    private SnapshotWriter(Provenance provenance) {
        this.provenance = provenance;
    }

    static String write(Snapshot snapshot) {
        return new SnapshotWriter(snapshot.provenance()).document(snapshot);
    }

    private String document(Snapshot snapshot) {
        Schema schema = snapshot.schema();
        List<String> members = new ArrayList<>();
        members.add(JsonText.member("formatVersion", Integer.toString(Snapshot.FORMAT_VERSION)));
        members.add(JsonText.member("revisions", JsonText.strings(snapshot.revisions())));
        addLines(members, 1, "schemas", schema.namespaces(), name -> JsonText.string(name.toString()));
        addLines(members, 1, "enumTypes", schema.enumTypes(), SnapshotWriter::enumType);
        addLines(members, 1, "sequences", schema.sequences(), SnapshotWriter::sequence);
        addLines(members, 1, "tables", schema.tables(), this::table);
        return block(0, members) + "\n";
    }

    private static String enumType(EnumType type) {
        return new JsonLine()
                .with("name", type.name())
                .withStrings("constants", type.constants())
                .toString();
    }

    private static String sequence(Sequence sequence) {
        return new JsonLine()
                .with("name", sequence.name())
                .with("start", sequence.start())
                .with("increment", sequence.increment())
                .with("minimum", sequence.minimum())
                .with("maximum", sequence.maximum())
                .with("cache", sequence.cache())
                .withIf("cycle", sequence.cycle())
                .toString();
    }

    private String table(Table table) {
        List<String> members = new ArrayList<>();
        members.add(JsonText.member("name", JsonText.string(table.name().toString())));
        provenance.of(table.name()).ifPresent(origin -> members.add(member("origin", origin)));
        List<String> formerNames = provenance.facts().formerNames(table.name());
        if (!formerNames.isEmpty()) {
            members.add(JsonText.member("renamedFrom", JsonText.strings(formerNames)));
        }
        if (table.comment() != null) {
            members.add(member("comment", table.comment()));
        }
        if (table.options() != null) {
            members.add(member("options", table.options()));
        }
        addLines(members, 3, "columns", table.columns(), column -> column(table, column));
        PrimaryKey key = table.primaryKey();
        if (key != null) {
            members.add(JsonText.member(
                    "primaryKey", keyLine(key.name(), key.columns()).toString()));
        }
        addLines(members, 3, "uniques", table.uniques(), SnapshotWriter::unique);
        addLines(members, 3, "foreignKeys", table.foreignKeys(), SnapshotWriter::foreignKey);
        addLines(members, 3, "exclusions", table.exclusions(), SnapshotWriter::exclusion);
        addLines(members, 3, "checks", table.checks(), SnapshotWriter::check);
        addLines(members, 3, "indexes", table.indexes(), SnapshotWriter::index);
        addLines(members, 3, "seedRows", table.seedRows(), SnapshotWriter::seedRow);
        return block(2, members);
    }

    private String column(Table table, Column column) {
        JsonLine line = new JsonLine()
                .with("name", column.name())
                .with("type", column.type())
                .withIf("nullable", !column.notNull())
                .with("default", column.defaultValue());
        Column.GeneratedValue generated = column.generated();
        if (generated != null) {
            line.with(generated.stored() ? "stored" : "virtual", generated.expression());
        }
        Column.Identity identity = column.identity();
        if (identity != null) {
            line.withNumbers("identity", List.of(identity.start(), identity.increment()))
                    .withIf("identityAlways", identity.always());
        }
        line.with("collation", column.collation())
                .with("comment", column.comment())
                .with("check", column.explicitCheckName())
                .with("origin", provenance.of(table.name(), column.name()).orElse(null));
        return withFacts(line, provenance.facts().of(table.name(), column.name()))
                .toString();
    }

    private static JsonLine withFacts(JsonLine line, ColumnFacts facts) {
        line.with("converter", facts.converter());
        if (!facts.discriminators().isEmpty()) {
            line.withStrings("discriminator", facts.discriminatorTexts());
        }
        Generator generator = facts.generator();
        if (generator != null) {
            line.with("generator", generator.name()).with("generatorKey", generator.key());
        }
        return facts.formerNames().isEmpty() ? line : line.withStrings("renamedFrom", facts.formerNames());
    }

    private static JsonLine keyLine(Identifier name, List<Identifier> columns) {
        return new JsonLine().with("name", name).withStrings("columns", columns);
    }

    private static String foreignKey(ForeignKey key) {
        JsonLine line = keyLine(key.name(), key.columns())
                .with("target", key.target())
                .withStrings("targetColumns", key.targetColumns());
        if (key.onDelete() != ReferentialAction.NO_ACTION) {
            line.with("onDelete", key.onDelete().sql());
        }
        if (key.onUpdate() != ReferentialAction.NO_ACTION) {
            line.with("onUpdate", key.onUpdate().sql());
        }
        return line.with("deferrable", timing(key.timing()))
                .with("match", key.match() == ForeignKey.Match.FULL ? "full" : null)
                .toString();
    }

    private static @Nullable String timing(ForeignKey.Timing timing) {
        return switch (timing) {
            case NOT_DEFERRABLE -> null;
            case INITIALLY_IMMEDIATE -> "immediate";
            case INITIALLY_DEFERRED -> "deferred";
        };
    }

    private static String unique(UniqueConstraint unique) {
        JsonLine line = keyLine(unique.name(), unique.columns())
                .with("deferrable", timing(unique.timing()))
                .withIf("nullsNotDistinct", unique.nullsNotDistinct());
        return unique.include().isEmpty()
                ? line.toString()
                : line.withStrings("include", unique.include()).toString();
    }

    private static String exclusion(ExclusionConstraint exclusion) {
        return new JsonLine()
                .with("name", exclusion.name())
                .withRaw(
                        "parts",
                        exclusion.parts().stream()
                                .map(part -> indexPart(part.what())
                                        .with("operator", part.operator())
                                        .toString())
                                .collect(JsonText.LIST))
                .with("method", exclusion.method())
                .with("where", exclusion.where())
                .with("deferrable", timing(exclusion.timing()))
                .toString();
    }

    private static String check(CheckConstraint check) {
        return new JsonLine()
                .with("name", check.name())
                .with("expression", check.expression())
                .toString();
    }

    private static String index(Index index) {
        JsonLine line = new JsonLine()
                .with("name", index.name())
                .withRaw(
                        "columns",
                        index.columns().stream()
                                .map(SnapshotWriter::indexColumn)
                                .collect(JsonText.LIST))
                .withIf("unique", index.unique())
                .with("where", index.where())
                .with("method", index.method());
        if (!index.include().isEmpty()) {
            line.withStrings("include", index.include());
        }
        return line.with("with", index.storage()).toString();
    }

    private static String seedRow(SeedRow row) {
        return new JsonLine()
                .with("keyColumn", row.keyColumn())
                .with("key", row.key())
                .with("valueColumn", row.valueColumn())
                .with("value", row.value())
                .with("increment", row.increment())
                .toString();
    }

    private static String indexColumn(IndexColumn column) {
        return column.isPlain()
                ? JsonText.string(String.valueOf(column.column()))
                : indexPart(column).toString();
    }

    private static JsonLine indexPart(IndexColumn column) {
        IndexColumn.Nulls nulls = column.nulls();
        return new JsonLine()
                .with("column", column.column())
                .with("expression", column.expression())
                .withIf("descending", column.descending())
                .with("nulls", nulls == null ? null : nulls.name().toLowerCase(Locale.ROOT))
                .with("operatorClass", column.operatorClass())
                .with("length", column.length());
    }

    private static String member(String name, Object value) {
        return JsonText.member(name, JsonText.string(value.toString()));
    }

    /** Adds an array with one element a line, or nothing if it is empty. */
    private static <E> void addLines(
            List<String> members, int depth, String name, List<E> elements, Function<E, String> writing) {
        if (!elements.isEmpty()) {
            String indent = INDENT.repeat(depth + 1);
            members.add(JsonText.member(
                    name,
                    elements.stream()
                            .map(element -> indent + writing.apply(element))
                            .collect(Collectors.joining(",\n", "[\n", "\n" + INDENT.repeat(depth) + "]"))));
        }
    }

    private static String block(int depth, List<String> members) {
        String indent = INDENT.repeat(depth + 1);
        return members.stream()
                .map(member -> indent + member)
                .collect(Collectors.joining(",\n", "{\n", "\n" + INDENT.repeat(depth) + "}"));
    }
}

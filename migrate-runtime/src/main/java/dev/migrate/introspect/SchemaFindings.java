package dev.migrate.introspect;

import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.Column.GeneratedValue;
import dev.migrate.schema.Column.Identity;
import dev.migrate.schema.EnumType;
import dev.migrate.schema.ExclusionConstraint;
import dev.migrate.schema.Finding;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.Index;
import dev.migrate.schema.IndexColumn;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.Table;
import dev.migrate.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what differs between two schemas of one database. Used for one comparison. */
final class SchemaFindings {

    private static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::object).thenComparing(Finding::kind);

    private final ComparableSchema comparable;
    private final List<Finding> findings = new ArrayList<>();

    SchemaFindings(ComparableSchema comparable) {
        this.comparable = comparable;
    }

    List<Finding> differences(Schema expected, Schema live) {
        Schema expectedSequences = comparable.of(new Schema(List.of(), List.of(), expected.sequences(), List.of()));
        Schema liveSequences = comparable.of(new Schema(List.of(), List.of(), live.sequences(), List.of()));
        new Elements<Identifier>("Schema", "", Identifier::text, UnaryOperator.identity(), String::valueOf)
                .compare(expected.namespaces(), live.namespaces());
        new Elements<EnumType>(
                        "EnumType",
                        "",
                        type -> type.name().toString(),
                        UnaryOperator.identity(),
                        type -> type.constants().toString())
                .compare(expected.enumTypes(), live.enumTypes());
        new Elements<Sequence>(
                        "Sequence",
                        "",
                        sequence -> sequence.name().toString(),
                        UnaryOperator.identity(),
                        SchemaFindings::described)
                .compare(expectedSequences.sequences(), liveSequences.sequences());
        tables(byName(expected.tables()), byName(live.tables()));
        return findings.stream().sorted(ORDER).toList();
    }

    private static Map<String, Table> byName(List<Table> tables) {
        return tables.stream().collect(Collectors.toMap(table -> table.name().toString(), Function.identity()));
    }

    private void tables(Map<String, Table> expected, Map<String, Table> live) {
        expected.forEach((name, table) -> {
            Table found = live.get(name);
            if (found == null) {
                findings.add(new Finding(
                        "missingTable", name, "The table " + name + " is missing; the database should have it."));
            } else {
                table(table, found);
            }
        });
        live.keySet().stream()
                .filter(name -> !expected.containsKey(name))
                .forEach(name -> findings.add(new Finding(
                        "unexpectedTable", name, "The database has the table " + name + ", which no revision made.")));
    }

    private void table(Table expected, Table live) {
        String prefix = expected.name() + ".";
        new Elements<Column>("Column", prefix, SchemaFindings::name, comparable::of, SchemaFindings::described)
                .compare(expected.columns(), live.columns());
        new Elements<PrimaryKey>(
                        "PrimaryKey",
                        prefix,
                        key -> key.name().toString(),
                        UnaryOperator.identity(),
                        key -> list(key.columns()))
                .compare(ofNullable(expected.primaryKey()), ofNullable(live.primaryKey()));
        new Elements<UniqueConstraint>(
                        "UniqueConstraint",
                        prefix,
                        unique -> unique.name().toString(),
                        UnaryOperator.identity(),
                        SchemaFindings::described)
                .compare(comparable.uniques(expected), comparable.uniques(live));
        new Elements<ForeignKey>(
                        "ForeignKey", prefix, key -> key.name().toString(), comparable::of, SchemaFindings::described)
                .compare(expected.foreignKeys(), live.foreignKeys());
        new Elements<ExclusionConstraint>(
                        "ExclusionConstraint",
                        prefix,
                        exclusion -> exclusion.name().toString(),
                        comparable::of,
                        SchemaFindings::described)
                .compare(expected.exclusions(), live.exclusions());
        new Elements<CheckConstraint>(
                        "Check", prefix, check -> check.name().toString(), comparable::of, CheckConstraint::expression)
                .compare(expected.checks(), live.checks());
        new Elements<Index>(
                        "Index", prefix, index -> index.name().toString(), comparable::of, SchemaFindings::described)
                .compare(expected.indexes(), live.indexes());
        comments(expected, live);
    }

    private void comments(Table expected, Table live) {
        if (!Objects.equals(expected.comment(), live.comment())) {
            findings.add(new Finding(
                    "differentTable",
                    expected.name().toString(),
                    "The comment of the table " + expected.name() + " is " + quoted(live.comment()) + ", but should be "
                            + quoted(expected.comment()) + "."));
        }
    }

    private static String quoted(@Nullable String comment) {
        return comment == null ? "missing" : "'" + comment + "'";
    }

    /** How the objects of one kind are compared. */
    private final class Elements<E> {

        private final String kind;
        private final String prefix;
        private final Function<E, String> naming;
        private final UnaryOperator<E> comparing;
        private final Function<E, String> describing;

        Elements(
                String kind,
                String prefix,
                Function<E, String> naming,
                UnaryOperator<E> comparing,
                Function<E, String> describing) {
            this.kind = kind;
            this.prefix = prefix;
            this.naming = naming;
            this.comparing = comparing;
            this.describing = describing;
        }

        void compare(List<E> expected, List<E> live) {
            Map<String, E> unexpected = new LinkedHashMap<>();
            live.forEach(element -> unexpected.put(naming.apply(element), element));
            for (E element : expected) {
                E found = unexpected.remove(naming.apply(element));
                if (found == null) {
                    add("missing", element, " is missing; it should be " + describing.apply(element) + ".");
                } else if (!comparing.apply(element).equals(comparing.apply(found))) {
                    add(
                            "different",
                            element,
                            " is " + describing.apply(found) + ", but should be " + describing.apply(element) + ".");
                }
            }
            unexpected
                    .values()
                    .forEach(element ->
                            add("unexpected", element, ", " + describing.apply(element) + ", is not in any revision."));
        }

        private void add(String difference, E element, String predicate) {
            String object = prefix + naming.apply(element);
            findings.add(new Finding(difference + kind, object, "The " + words() + " " + object + predicate));
        }

        private String words() {
            return kind.replaceAll("(?<=.)([A-Z])", " $1").toLowerCase(Locale.ROOT);
        }
    }

    private static <E> List<E> ofNullable(@Nullable E element) {
        return element == null ? List.of() : List.of(element);
    }

    private static String name(Column column) {
        return column.name().toString();
    }

    private static String list(List<Identifier> columns) {
        return columns.stream().map(Identifier::toString).collect(Collectors.joining(", ", "(", ")"));
    }

    private static String described(Column column) {
        GeneratedValue generated = column.generated();
        Identity identity = column.identity();
        return Stream.of(
                        column.type().toString(),
                        column.notNull() ? "not null" : "nullable",
                        said("default ", column.defaultValue()),
                        generated == null
                                ? ""
                                : "generated as " + generated.expression()
                                        + (generated.stored() ? " stored" : " virtual"),
                        identity == null
                                ? ""
                                : "identity " + (identity.always() ? "always " : "") + "from " + identity.start()
                                        + " by " + identity.increment(),
                        said("collate ", column.collation()),
                        column.comment() == null ? "" : "comment '" + column.comment() + "'")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String described(ForeignKey key) {
        return list(key.columns()) + " references " + key.target() + " " + list(key.targetColumns()) + " on delete "
                + key.onDelete().sql() + " on update " + key.onUpdate().sql() + timing(key.timing())
                + (key.match() == ForeignKey.Match.FULL ? " match full" : "");
    }

    private static String timing(ForeignKey.Timing timing) {
        return switch (timing) {
            case NOT_DEFERRABLE -> "";
            case INITIALLY_IMMEDIATE -> " deferrable";
            case INITIALLY_DEFERRED -> " deferrable initially deferred";
        };
    }

    private static String described(UniqueConstraint unique) {
        return list(unique.columns())
                + (unique.nullsNotDistinct() ? " nulls not distinct" : "")
                + (unique.include().isEmpty() ? "" : " include " + list(unique.include()))
                + timing(unique.timing());
    }

    private static String described(ExclusionConstraint exclusion) {
        return exclusion.parts().stream()
                        .map(part -> described(part.what()) + " with " + part.operator())
                        .collect(Collectors.joining(", ", "(", ")"))
                + said(" using ", exclusion.method())
                + said(" where ", exclusion.where())
                + timing(exclusion.timing());
    }

    private static String described(Index index) {
        return (index.unique() ? "unique on " : "on ")
                + index.columns().stream().map(SchemaFindings::described).collect(Collectors.joining(", ", "(", ")"))
                + (index.include().isEmpty() ? "" : " include " + list(index.include()))
                + said(" using ", index.method())
                + said(" where ", index.where());
    }

    private static String described(IndexColumn part) {
        String what = part.column() == null
                ? String.valueOf(part.expression())
                : part.column().toString();
        return what
                + said(" length ", part.length())
                + said(" ", part.operatorClass())
                + (part.descending() ? " desc" : "")
                + said(" nulls ", part.nulls());
    }

    private static String described(Sequence sequence) {
        return "start " + sequence.start() + " increment " + sequence.increment()
                + said(" minimum ", sequence.minimum()) + said(" maximum ", sequence.maximum())
                + said(" cache ", sequence.cache())
                + (sequence.cycle() ? " cycle" : "");
    }

    private static String said(String words, @Nullable Object value) {
        return value == null ? "" : words + value;
    }
}

package dev.migrate.processor;

import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.ColumnType.Enumeration;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.Index;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.ReferentialAction;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The schema of a snapshot as facts that can be compared with those of Hibernate for H2. */
final class SnapshotFacts {

    private final TreeSet<String> facts = new TreeSet<>();

    private final H2TypeNames typeNames;

    private SnapshotFacts(H2TypeNames typeNames) {
        this.typeNames = typeNames;
    }

    /** Returns the facts in the words of a line of Hibernate, such as 6. */
    static Set<String> of(Schema schema, int line) {
        SnapshotFacts facts = new SnapshotFacts(new H2TypeNames(line));
        schema.sequences()
                .forEach(sequence -> facts.facts.add("sequence %s from %d by %d"
                        .formatted(sequence.name().name(), sequence.start(), sequence.increment())));
        schema.sequences().forEach(sequence -> facts.place(sequence.name()));
        schema.tables().forEach(table -> facts.place(table.name()));
        schema.tables().forEach(facts::table);
        return facts.facts;
    }

    private void place(QualifiedName name) {
        String place = Stream.of(Optional.ofNullable(name.catalog()), Optional.ofNullable(name.schema()))
                .flatMap(Optional::stream)
                .map(Identifier::toString)
                .collect(Collectors.joining("."));
        if (!place.isEmpty()) {
            facts.add("place " + place + " of " + name.name());
        }
    }

    private void table(Table table) {
        String name = table.name().name().toString();
        facts.add("table " + name + (table.comment() == null ? "" : " comment " + table.comment()));
        table.columns().forEach(column -> column(name, column));
        if (table.primaryKey() != null) {
            facts.add(name + " key " + names(table.primaryKey().columns()));
        }
        table.uniques().forEach(unique -> facts.add(name + " unique " + names(unique.columns())));
        table.checks().forEach(check -> conditions(name, check.expression()));
        table.indexes().forEach(index -> facts.add(name + " index " + parts(index)));
        table.seedRows()
                .forEach(row -> facts.add(name + " row [" + row.keyColumn() + ", " + row.valueColumn() + "] "
                        + row.key() + " " + row.value()));
        table.foreignKeys().forEach(key -> foreignKey(name, key));
    }

    /** Hibernate has a check for each bound of a column, in any order, where the snapshot has one for all. */
    private void conditions(String table, String expression) {
        String inner = expression.startsWith("(") ? expression.substring(1, expression.length() - 1) : expression;
        for (String condition : inner.split("\\) and \\(", -1)) {
            facts.add(table + " check " + ordered(condition));
        }
    }

    /** Returns a condition with the values or conditions in its list sorted, as their order means nothing. */
    static String ordered(String condition) {
        return condition.endsWith(")") ? ordered(ordered(condition, " in (", ","), " or (", " and ") : condition;
    }

    private static String ordered(String condition, String opening, String separator) {
        int open = condition.indexOf(opening);
        if (open < 0) {
            return condition;
        }
        int begin = open + opening.length();
        String[] parts = condition.substring(begin, condition.length() - 1).split(separator, -1);
        return condition.substring(0, begin) + Arrays.stream(parts).sorted().collect(Collectors.joining(separator))
                + ")";
    }

    private static String parts(Index index) {
        return index.columns().stream()
                .map(part -> part.column() + (part.descending() ? " desc" : ""))
                .toList()
                .toString();
    }

    private void column(String table, Column column) {
        String name = table + "." + column.name();
        facts.add(name + " " + type(column.type()) + (column.notNull() ? " not null" : ""));
        if (column.identity() != null) {
            facts.add(name + " identity");
        }
        if (column.defaultValue() != null) {
            facts.add(name + " default " + column.defaultValue());
        }
        if (column.comment() != null) {
            facts.add(name + " comment " + column.comment());
        }
        if (column.type() instanceof Enumeration enumeration) {
            check(table, column.name(), enumeration);
        }
    }

    private void check(String table, Identifier column, Enumeration enumeration) {
        if (enumeration.storage() == Enumeration.Storage.ORDINAL) {
            facts.add(table + " check " + column + " between 0 and "
                    + (enumeration.constants().size() - 1));
        } else if (enumeration.storage() == Enumeration.Storage.TEXT) {
            facts.add(table + " check " + ordered(column + " in (" + quoted(enumeration.constants()) + ")"));
        }
    }

    private static String quoted(List<String> constants) {
        return constants.stream().map(each -> "'" + each + "'").collect(Collectors.joining(","));
    }

    private void foreignKey(String table, ForeignKey key) {
        String onDelete = key.onDelete() == ReferentialAction.NO_ACTION ? "" : " on delete " + key.onDelete();
        facts.add(table + " references " + names(key.columns()) + " "
                + key.target().name() + " " + names(key.targetColumns()) + onDelete);
    }

    private static String names(List<Identifier> columns) {
        return columns.stream().map(Identifier::toString).collect(Collectors.joining(", ", "[", "]"));
    }

    /** Returns a type in the words of Hibernate's dialect for H2. */
    private String type(ColumnType type) {
        return type.accept(typeNames);
    }
}

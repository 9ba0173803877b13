package dev.migrate.processor.schema;

import dev.migrate.processor.mapping.CheckSpec;
import dev.migrate.processor.mapping.TableSpec;
import dev.migrate.processor.mapping.TableSpec.IndexSpec;
import dev.migrate.processor.mapping.TableSpec.UniqueSpec;
import dev.migrate.processor.problem.Problem;
import dev.migrate.processor.problem.Problems;
import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.Index;
import dev.migrate.schema.IndexColumn;
import dev.migrate.schema.NamingConvention;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.Table;
import dev.migrate.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns drafts into tables: names constraints and resolves the columns that tables' annotations name. */
final class TableFinish {

    private final NamingConvention convention;
    private final Problems problems;

    TableFinish(NamingConvention convention, Problems problems) {
        this.convention = convention;
        this.problems = problems;
    }

    Table table(TableDraft draft) {
        draft.specs().forEach(spec -> spec.uniques().forEach(unique -> addUnique(draft, unique)));
        draft.specs()
                .forEach(spec ->
                        spec.indexes().stream().filter(IndexSpec::unique).forEach(index -> addUnique(draft, index)));
        return new Table(
                draft.name(),
                draft.columns().stream().map(ColumnDraft::column).toList(),
                primaryKey(draft),
                uniques(draft),
                foreignKeys(draft),
                List.of(),
                checks(draft),
                indexes(draft),
                draft.rows(),
                first(draft, TableSpec::comment),
                first(draft, TableSpec::options));
    }

    private static @Nullable String first(TableDraft draft, Function<TableSpec, @Nullable String> part) {
        for (TableSpec spec : draft.specs()) {
            String text = part.apply(spec);
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    private @Nullable PrimaryKey primaryKey(TableDraft draft) {
        List<Identifier> columns = names(draft.key());
        return columns.isEmpty()
                ? null
                : new PrimaryKey(convention.primaryKey(draft.name().name(), columns), columns);
    }

    private static List<Identifier> names(List<ColumnDraft> columns) {
        return columns.stream().map(ColumnDraft::name).toList();
    }

    private void addUnique(TableDraft draft, UniqueSpec unique) {
        List<ColumnDraft> columns = unique.columns().stream()
                .flatMap(name -> find(draft, name).stream())
                .toList();
        if (!columns.isEmpty()) {
            draft.unique(unique.name(), columns);
        }
    }

    private void addUnique(TableDraft draft, IndexSpec index) {
        List<ColumnDraft> columns = parts(index).stream()
                .flatMap(part -> find(draft, part.column).stream())
                .toList();
        if (!columns.isEmpty()) {
            draft.unique(index.name(), columns);
        }
    }

    private Optional<ColumnDraft> find(TableDraft draft, String name) {
        Optional<ColumnDraft> column = draft.find(name);
        if (column.isEmpty()) {
            String known = draft.columns().stream()
                    .map(each -> each.name().text())
                    .sorted()
                    .collect(Collectors.joining(", "));
            problems.addAt(draft.site().element(), Problem.UNKNOWN_COLUMN, draft.site(), name, draft.name(), known);
        }
        return column;
    }

    private List<UniqueConstraint> uniques(TableDraft draft) {
        return draft.uniques().stream()
                .filter(unique -> !unique.columns().equals(draft.key()) || unique.name() != null)
                .map(unique -> unique(draft, unique))
                .toList();
    }

    private UniqueConstraint unique(TableDraft draft, TableDraft.Unique unique) {
        List<Identifier> columns = names(unique.columns());
        Identifier name =
                unique.name() == null ? convention.unique(draft.name().name(), columns) : Identifier.of(unique.name());
        return new UniqueConstraint(name, columns);
    }

    private List<ForeignKey> foreignKeys(TableDraft draft) {
        Map<Identifier, ForeignKey> keys = new LinkedHashMap<>();
        for (ForeignKeyDraft key : draft.foreignKeys()) {
            ForeignKey named = key.named(name(draft, key, false));
            if (keys.putIfAbsent(named.name(), named) != null) {
                ForeignKey longer = key.named(name(draft, key, true));
                keys.put(longer.name(), longer);
            }
        }
        return List.copyOf(keys.values());
    }

    /** The name says the target too where one column refers to two tables. */
    private Identifier name(TableDraft draft, ForeignKeyDraft key, boolean withTarget) {
        String explicit = key.explicitName();
        if (explicit != null && !withTarget) {
            return Identifier.of(explicit);
        }
        List<Identifier> columns = new ArrayList<>(key.columnNames());
        if (withTarget) {
            columns.add(key.target().name().name());
        }
        return convention.foreignKey(
                draft.name().name(), columns, key.target().name().name(), key.targetColumnNames());
    }

    private List<CheckConstraint> checks(TableDraft draft) {
        Map<Identifier, String> checks = new LinkedHashMap<>();
        for (TableDraft.Check check : draft.checks()) {
            addCheck(checks, name(draft, check), check.spec());
        }
        for (TableSpec spec : draft.specs()) {
            for (CheckSpec check : spec.checks()) {
                addCheck(checks, tableCheckName(draft, check), check);
            }
        }
        return checks.entrySet().stream()
                .map(entry -> new CheckConstraint(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Conditions of one name become one condition. */
    private static void addCheck(Map<Identifier, String> checks, Identifier name, CheckSpec check) {
        checks.merge(name, check.condition(), (left, right) -> "(" + left + ") and (" + right + ")");
    }

    private Identifier name(TableDraft draft, TableDraft.Check check) {
        if (check.spec().name() != null) {
            return Identifier.of(check.spec().name());
        }
        ColumnDraft column = check.column();
        boolean taken = column.column().type() instanceof ColumnType.Enumeration;
        Identifier subject = taken ? new Identifier(column.name().text() + "_value", false) : column.name();
        return convention.check(draft.name().name(), subject);
    }

    private Identifier tableCheckName(TableDraft draft, CheckSpec check) {
        return check.name() == null
                ? convention.check(draft.name().name(), new Identifier("table", false))
                : Identifier.of(check.name());
    }

    /** One part of an index's list of columns. */
    private record Part(String column, boolean descending) {}

    private static List<Part> parts(IndexSpec index) {
        List<Part> parts = new ArrayList<>();
        for (String part : index.columnList().split(",", -1)) {
            String column = part.trim();
            String lower = column.toLowerCase(Locale.ROOT);
            boolean descending = lower.endsWith(" desc");
            int end = descending || lower.endsWith(" asc") ? column.lastIndexOf(' ') : column.length();
            parts.add(new Part(column.substring(0, end).trim(), descending));
        }
        return parts;
    }

    private List<Index> indexes(TableDraft draft) {
        List<Index> indexes = new ArrayList<>();
        for (TableSpec spec : draft.specs()) {
            spec.indexes().stream()
                    .filter(index -> !index.unique())
                    .map(index -> index(draft, index))
                    .flatMap(Optional::stream)
                    .filter(index -> !indexes.contains(index))
                    .forEach(indexes::add);
        }
        return indexes;
    }

    private Optional<Index> index(TableDraft draft, IndexSpec spec) {
        List<IndexColumn> columns = new ArrayList<>();
        for (Part part : parts(spec)) {
            Optional<ColumnDraft> column = find(draft, part.column);
            if (column.isEmpty()) {
                return Optional.empty();
            }
            columns.add(new IndexColumn(column.get().name(), null, part.descending));
        }
        List<Identifier> names = columns.stream()
                .map(IndexColumn::column)
                .flatMap(Stream::ofNullable)
                .toList();
        Identifier name =
                spec.name() == null ? convention.index(draft.name().name(), names) : Identifier.of(spec.name());
        return Optional.of(new Index(name, columns, false, null, null, List.of()));
    }
}

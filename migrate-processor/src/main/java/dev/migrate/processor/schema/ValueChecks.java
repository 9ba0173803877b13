package dev.migrate.processor.schema;

import dev.migrate.processor.mapping.CheckSpec;
import dev.migrate.processor.mapping.KnownConverters;
import dev.migrate.processor.mapping.Rules;
import dev.migrate.processor.mapping.ValueSpec;
import dev.migrate.processor.mapping.ValueSpec.Shape;
import dev.migrate.processor.mapping.ValueSpec.Storage;
import dev.migrate.processor.problem.Problem;
import dev.migrate.processor.problem.Problems;
import dev.migrate.processor.schema.ColumnBinder.Value;
import dev.migrate.schema.ColumnType;
import java.sql.Types;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Adds the checks of values of which there are few, where the column type does not bring them. */
final class ValueChecks {

    private static final Set<String> BOOLEANS = Set.of("boolean", "java.lang.Boolean");

    private final Rules rules;
    private final Problems problems;

    ValueChecks(Rules rules, Problems problems) {
        this.rules = rules;
        this.problems = problems;
    }

    void add(TableDraft table, ColumnDraft column, Value value) {
        if (!rules.checksValues()) {
            return;
        }
        Optional<String> known = KnownConverters.values(value.value().converter());
        known.or(() -> codedBoolean(value.value()))
                .ifPresent(values ->
                        table.check(column, new CheckSpec(null, column.name().text() + " in (" + values + ")")));
        addOfEnumeration(table, column, value);
    }

    private Optional<String> codedBoolean(ValueSpec value) {
        Integer code = value.jdbcType();
        if (code == null || !BOOLEANS.contains(value.javaType()) || !rules.checksCodedBooleans()) {
            return Optional.empty();
        }
        return switch (code) {
            case Types.CHAR -> Optional.of("'F','T'");
            case Types.TINYINT -> Optional.of("0,1");
            default -> Optional.empty();
        };
    }

    private void addOfEnumeration(TableDraft table, ColumnDraft column, Value value) {
        if (value.value().shape() != Shape.ENUM || column.column().type() instanceof ColumnType.Enumeration) {
            return;
        }
        condition(column, value)
                .ifPresent(condition ->
                        table.check(column, new CheckSpec(null, column.name().text() + condition)));
        if (isHidden(column, value)) {
            problems.addAt(value.site().element(), Problem.ENUM_DEFINITION, value.site());
        }
    }

    /** Returns the condition that Hibernate adds on every database. */
    private static Optional<String> condition(ColumnDraft column, Value value) {
        Integer code = value.value().jdbcType();
        boolean number = column.column().type() instanceof ColumnType.Simple
                || (code == null ? value.value().storage() == Storage.ORDINAL : JdbcCodes.isInteger(code));
        if (number) {
            return Optional.of(" between 0 and " + (value.value().constants().size() - 1));
        }
        return code != null && (JdbcCodes.isText(code) || JdbcCodes.isFixedText(code))
                ? Optional.of(names(value))
                : Optional.empty();
    }

    private static String names(Value value) {
        return value.value().constants().stream()
                .map(each -> '\'' + each + '\'')
                .collect(Collectors.joining(",", " in (", ")"));
    }

    /** PostgreSQL and SQLite have a check where the others would have an enumeration type, were it not for the definition. */
    private static boolean isHidden(ColumnDraft column, Value value) {
        return column.column().type() instanceof ColumnType.Custom
                && value.value().jdbcType() == null
                && value.value().storage() == Storage.STRING
                && value.details().checks().isEmpty();
    }
}

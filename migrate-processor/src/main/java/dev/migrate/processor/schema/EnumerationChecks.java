package dev.migrate.processor.schema;

import dev.migrate.processor.mapping.CheckSpec;
import dev.migrate.processor.mapping.ValueSpec.Shape;
import dev.migrate.processor.mapping.ValueSpec.Storage;
import dev.migrate.processor.problem.Problem;
import dev.migrate.processor.problem.Problems;
import dev.migrate.processor.schema.ColumnBinder.Value;
import dev.migrate.schema.ColumnType;
import java.util.Optional;
import java.util.stream.Collectors;

/** Adds the checks of enumerations whose column type is not an enumeration to the schema, so that it does not bring them. */
final class EnumerationChecks {

    private final Problems problems;

    EnumerationChecks(Problems problems) {
        this.problems = problems;
    }

    void add(TableDraft table, ColumnDraft column, Value value) {
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

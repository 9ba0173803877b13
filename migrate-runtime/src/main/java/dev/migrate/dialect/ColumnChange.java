package dev.migrate.dialect;

import dev.migrate.operation.AlterColumn;
import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.Column.Identity;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The clauses of {@code alter table} that change a column, on databases that have one for each aspect. */
abstract class ColumnChange {

    private final Definitions definitions;
    private final AlterColumn operation;
    private final Column before;
    private final Column after;
    private final String alter;
    private final List<String> clauses = new ArrayList<>();

    ColumnChange(Definitions definitions, AlterColumn operation) {
        this.definitions = definitions;
        this.operation = operation;
        this.before = operation.before();
        this.after = operation.after();
        this.alter = "alter column " + definitions.names().sql(after.name());
    }

    final Definitions definitions() {
        return definitions;
    }

    /** Returns what follows the column's name to give it the type of {@code to}. */
    abstract String newType(Column from, Column to);

    /** Returns what follows the column's name to give it the type of {@code to} and the values of {@code expression}. */
    abstract String newType(Column to, String expression);

    /** Returns what follows the column's name to give it {@code identity} where it had another or none. */
    abstract String newIdentity(Column to, Identity identity, boolean another);

    /** Returns what follows a check that is added, with a space before. */
    String newCheck() {
        return "";
    }

    /** Returns the check that the column has afterwards and had not before. */
    final Optional<CheckConstraint> addedCheck() {
        return check(before).equals(check(after)) ? Optional.empty() : check(after);
    }

    /** Returns the clauses in their order. */
    final List<String> clauses() {
        if (after.generated() != null && !after.generated().equals(before.generated())) {
            return computedAnew();
        }
        if (operation.using() == null) {
            TypeChanges.requireConvertible(before.type(), after.type());
        }
        dropWhatIsInTheWay();
        changeType();
        changeNullability();
        addWhatIsNew();
        return clauses;
    }

    /** What a computed column holds comes from its expression, so nothing is lost. */
    private List<String> computedAnew() {
        return List.of(
                "drop column " + definitions.names().sql(before.name()),
                "add column " + definitions.column(operation.table(), after));
    }

    private void dropWhatIsInTheWay() {
        if (!check(before).equals(check(after))) {
            check(before)
                    .ifPresent(check ->
                            clauses.add("drop constraint " + definitions.names().sql(check.name())));
        }
        if (before.generated() != null && after.generated() == null) {
            clauses.add(alter + " drop expression");
        }
        if (before.identity() != null && after.identity() == null) {
            clauses.add(alter + " drop identity");
        }
        if (before.defaultValue() != null && (typeChanges() || after.defaultValue() == null)) {
            clauses.add(alter + " drop default");
        }
    }

    private Optional<CheckConstraint> check(Column column) {
        return definitions.enumerationCheck(operation.table(), column);
    }

    private boolean typeChanges() {
        return operation.using() != null || !definitions.columnType(before).equals(definitions.columnType(after));
    }

    private void changeType() {
        if (typeChanges()) {
            clauses.add(
                    alter + (operation.using() == null ? newType(before, after) : newType(after, operation.using())));
        }
    }

    private void changeNullability() {
        if (before.notNull() != after.notNull()) {
            clauses.add(alter + (after.notNull() ? " set not null" : " drop not null"));
        }
    }

    private void addWhatIsNew() {
        if (after.defaultValue() != null
                && (typeChanges() || !Objects.equals(before.defaultValue(), after.defaultValue()))) {
            clauses.add(alter + " set default " + after.defaultValue());
        }
        Identity identity = after.identity();
        if (identity != null && !identity.equals(before.identity())) {
            clauses.add(alter + newIdentity(after, identity, before.identity() != null));
        }
        addedCheck().ifPresent(check -> clauses.add("add " + definitions.constraint(check) + newCheck()));
    }
}

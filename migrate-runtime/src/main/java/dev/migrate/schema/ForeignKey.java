package dev.migrate.schema;

import java.util.List;

/**
 * A foreign key of a table.
 *
 * @param name the constraint's name
 * @param columns the referring columns in their order, at least one
 * @param target the table referred to
 * @param targetColumns the columns referred to, as many as {@code columns} and in their order
 * @param onDelete what becomes of a row when the row it refers to is deleted
 * @param onUpdate what becomes of a row when the key it refers to changes
 * @param timing when the database checks it
 * @param match which rows with NULL in some of the columns are checked
 */
public record ForeignKey(
        Identifier name,
        List<Identifier> columns,
        QualifiedName target,
        List<Identifier> targetColumns,
        ReferentialAction onDelete,
        ReferentialAction onUpdate,
        Timing timing,
        Match match)
        implements Constraint {

    /** When the database checks a constraint. */
    public enum Timing {
        NOT_DEFERRABLE,
        INITIALLY_IMMEDIATE,
        INITIALLY_DEFERRED
    }

    /** What a foreign key of several columns makes of a row with NULL in some of them. */
    public enum Match {
        /** One NULL is enough for the row to refer to nothing. */
        SIMPLE,
        /** Either all columns are NULL or none; only PostgreSQL knows it. */
        FULL
    }

    public ForeignKey {
        columns = ColumnNames.checked(columns, "foreign key", name);
        targetColumns = ColumnNames.checked(targetColumns, "target of the foreign key", name);
        if (columns.size() != targetColumns.size()) {
            throw new IllegalArgumentException("The foreign key " + name + " has " + columns.size()
                    + " columns " + columns + " but refers to " + targetColumns.size() + " " + targetColumns
                    + " of " + target + "; name as many on both sides.");
        }
    }

    /** Creates a foreign key that takes a row with a NULL as one that refers to nothing. */
    public ForeignKey(
            Identifier name,
            List<Identifier> columns,
            QualifiedName target,
            List<Identifier> targetColumns,
            ReferentialAction onDelete,
            ReferentialAction onUpdate,
            Timing timing) {
        this(name, columns, target, targetColumns, onDelete, onUpdate, timing, Match.SIMPLE);
    }

    /** A foreign key that lacks the table it refers to. */
    public record Referring(Identifier name, List<Identifier> columns) {

        /** Returns the foreign key to {@code targetColumns} of {@code target}, without any action. */
        public ForeignKey references(String target, String... targetColumns) {
            return new ForeignKey(
                    name,
                    columns,
                    QualifiedName.of(target),
                    List.of(targetColumns).stream().map(Identifier::of).toList(),
                    ReferentialAction.NO_ACTION,
                    ReferentialAction.NO_ACTION,
                    Timing.NOT_DEFERRABLE);
        }
    }

    /** Returns this foreign key with an action for deleted targets. */
    public ForeignKey onDelete(ReferentialAction action) {
        return new ForeignKey(name, columns, target, targetColumns, action, onUpdate, timing, match);
    }

    /** Returns this foreign key with an action for changed targets. */
    public ForeignKey onUpdate(ReferentialAction action) {
        return new ForeignKey(name, columns, target, targetColumns, onDelete, action, timing, match);
    }

    /** Returns this foreign key, checked when said. */
    public ForeignKey timing(Timing newTiming) {
        return new ForeignKey(name, columns, target, targetColumns, onDelete, onUpdate, newTiming, match);
    }

    /** Returns this foreign key, refusing rows with NULL in some but not all columns. */
    public ForeignKey matchFull() {
        return new ForeignKey(name, columns, target, targetColumns, onDelete, onUpdate, timing, Match.FULL);
    }

    /** Returns this foreign key, referring to a table with another name. */
    public ForeignKey withTarget(QualifiedName newTarget) {
        return new ForeignKey(name, columns, newTarget, targetColumns, onDelete, onUpdate, timing, match);
    }

    /** Returns this foreign key after the column {@code from} of its target is called {@code to}. */
    public ForeignKey withTargetColumnRenamed(Identifier from, Identifier to) {
        return new ForeignKey(
                name, columns, target, ColumnNames.renamed(targetColumns, from, to), onDelete, onUpdate, timing, match);
    }

    @Override
    public ForeignKey named(Identifier newName) {
        return new ForeignKey(newName, columns, target, targetColumns, onDelete, onUpdate, timing, match);
    }

    @Override
    public ForeignKey withColumnRenamed(Identifier from, Identifier to) {
        return new ForeignKey(
                name, ColumnNames.renamed(columns, from, to), target, targetColumns, onDelete, onUpdate, timing, match);
    }

    @Override
    public boolean uses(Identifier column) {
        return columns.contains(column);
    }
}

package dev.migrate.dialect;

import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AlterSequence;
import dev.migrate.operation.ContinueSequence;
import dev.migrate.operation.CreateSequence;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.DropSequence;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RenameColumn;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.Columns;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.TypeFamily;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The statements of MariaDB where they are not MySQL's. */
final class MariaDbStatements extends MySqlStatements {

    private static final String USUAL_CACHE = " nocache";
    private static final int LENGTH_OF_UUID = 36;

    MariaDbStatements(Definitions definitions, Schema before) {
        super(definitions, before, new MySqlValues(false));
    }

    @Override
    MySqlStatements on(Schema schema) {
        return new MariaDbStatements(definitions(), schema);
    }

    @Override
    List<String> conditional(Operation operation) {
        List<String> beginnings = new ArrayList<>(List.of(
                "create table ",
                "create index ",
                "create unique index ",
                "create sequence ",
                "drop table ",
                "drop sequence "));
        if (operation instanceof AddColumn add) {
            beginnings.add(altering(add.table(), "add column"));
        } else if (operation instanceof DropColumn drop) {
            beginnings.add(altering(drop.table(), "drop column"));
        }
        return beginnings;
    }

    /** MariaDB refuses to make a uuid of anything but text, and anything but text of a uuid, even without rows. */
    @Override
    @Nullable
    ColumnType inBetween(ColumnType from, ColumnType to) {
        return isUuid(from) != isUuid(to) && !isText(isUuid(from) ? to : from)
                ? Columns.character(LENGTH_OF_UUID)
                : null;
    }

    private static boolean isText(ColumnType type) {
        return TypeFamily.of(type) == TypeFamily.TEXT || TypeFamily.of(type) == TypeFamily.LARGE_TEXT;
    }

    @Override
    public List<SqlStatement> createSequence(CreateSequence operation) {
        Sequence sequence = operation.sequence();
        return statement(SequenceOptions.create(sql(sequence.name()), sequence, USUAL_CACHE));
    }

    @Override
    public List<SqlStatement> dropSequence(DropSequence operation) {
        return statement("drop sequence " + sql(operation.sequence().name()));
    }

    /** {@code setval} takes no expression, and never goes back. */
    @Override
    List<SqlStatement> advance(Sequence sequence, ContinueSequence operation) {
        String column = sql(operation.column());
        return List.of(
                new GeneratedSql("select case when max(" + column + ") is null then 'do 0' else concat('do setval("
                        + literalPart(sql(sequence.name())) + ", ', max(" + column + ") + " + sequence.increment()
                        + ", ', 0)') end from " + sql(operation.table())));
    }

    private String literalPart(String text) {
        String literal = definitions().types().literals().text(text);
        return literal.substring(1, literal.length() - 1);
    }

    @Override
    public List<SqlStatement> alterSequence(AlterSequence operation) {
        String options = SequenceOptions.changes(operation.before(), operation.after(), USUAL_CACHE)
                .replace(" no cycle", " nocycle");
        return options.isEmpty()
                ? List.of()
                : statement("alter sequence " + sql(operation.after().name()) + options);
    }

    /** Checks follow the column by themselves, all but the name of the one that holds an enumeration. */
    @Override
    public List<SqlStatement> renameColumn(RenameColumn operation) {
        return renamedThenItsCheck(operation);
    }
}

package dev.migrate.dialect;

import dev.migrate.operation.Operation;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** What one kind of database needs to be told in its own way. Implementations are immutable and thread-safe. */
public interface Dialect {

    /** Returns the dialect's name as {@code migrate.dialect} takes it: {@code postgresql}. */
    String name();

    /**
     * Returns the statements that carry out {@code operations}, in order.
     *
     * <p>All operations of a revision are given at once, so that several changes of one table can be one statement or one
     * rebuild.
     *
     * @param operations the operations
     * @param before the schema before the first of them
     * @throws UnsupportedOperationOnDatabase if the database cannot do one of them
     */
    List<SqlStatement> render(List<Operation> operations, Schema before);

    /**
     * Returns the dialect that renders so that others go on reading and writing meanwhile, in more steps and more slowly; where
     * a database cannot do that, it refuses the statement rather than have others wait. Databases without such statements
     * render as always.
     */
    default Dialect online() {
        return this;
    }

    /**
     * Sets the connection up for revisions: how literals are read, and what must not be enforced in between.
     *
     * @param connection a connection in autocommit mode, so without a transaction
     * @throws SQLException if the database refuses a setting
     */
    DialectSession open(Connection connection) throws SQLException;

    /** Returns whether the statements of a revision and its version row can be one transaction. */
    boolean transactionalDdl();

    /**
     * Returns the name as SQL: without quotes where the database then finds the object that the mapping means, else quoted
     * and, unless the mapping quotes it, folded as the database folds.
     *
     * @throws IllegalArgumentException if the database has no such names: too long, or a character that it refuses
     */
    String sql(Identifier name);

    /** Returns the name as SQL, with the catalog and schema that the database takes. */
    String sql(QualifiedName name);

    /**
     * Returns the logical type in the database's words, as a column's definition has it.
     *
     * @throws IllegalArgumentException if the database cannot hold such values, or the type is an enum type and the database
     *     has none
     */
    String sql(ColumnType type);

    /** Returns the spelling under which the database's catalog has the name. */
    String catalogSpelling(Identifier name);

    /** Returns how scripts for the database are written. */
    ScriptLanguage script();

    /** Returns a character string as an SQL literal, as a connection with an {@linkplain #open open session} reads it. */
    String literal(String value);
}

package dev.migrate.operation;

import dev.migrate.schema.Schema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Executes SQL as it is written.
 *
 * @param sql one statement; with parameters, each {@code ?} outside of literals, quoted names and comments is the next of
 *     them, and {@code ??} is a question mark
 * @param parameters values of the types that {@link BulkInsert} names, written into the statement as literals of the
 *     database, so that a script has them too
 * @param declares what the statement changes in the schema, for replay; empty if nothing
 */
public record ExecuteSql(String sql, List<@Nullable Object> parameters, List<Operation> declares) implements Operation {

    public ExecuteSql {
        parameters = Collections.unmodifiableList(new ArrayList<>(parameters));
        declares = List.copyOf(declares);
        SqlParameters.requireAsMany(sql, parameters);
    }

    /** Executes a statement without parameters. */
    public ExecuteSql(String sql, List<Operation> declares) {
        this(sql, List.of(), declares);
    }

    /** Returns the statement with each parameter as {@code literal} writes it. */
    public String sqlWith(Function<@Nullable Object, String> literal) {
        return SqlParameters.written(sql, parameters, literal);
    }

    @Override
    public Schema applyTo(Schema schema) {
        return Replay.all(declares, schema);
    }

    @Override
    public Optional<Operation> inverse() {
        return Optional.empty();
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.executeSql(this);
    }

    @Override
    public String summary() {
        return "execute " + firstLine(sql);
    }

    private static String firstLine(String sql) {
        String line = sql.strip().lines().findFirst().orElse("");
        return line.length() > 60 ? line.substring(0, 60) + "…" : line;
    }
}

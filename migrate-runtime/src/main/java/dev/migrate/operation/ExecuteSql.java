package dev.migrate.operation;

import dev.migrate.schema.Schema;
import java.util.List;
import java.util.Optional;

/**
 * Executes SQL as it is written.
 *
 * @param sql one statement
 * @param declares what the statement changes in the schema, for replay; empty if nothing
 */
public record ExecuteSql(String sql, List<Operation> declares) implements Operation {

    public ExecuteSql {
        declares = List.copyOf(declares);
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

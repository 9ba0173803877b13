package dev.migrate.dialect;

import dev.migrate.operation.IfNeeded;
import dev.migrate.operation.Operation;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The statements of an operation that is left out where its object is there already, or is not there.
 *
 * <p>Where one statement does it all and the database knows the words, it decides by itself. Elsewhere a query of its catalog
 * gives the statements or none.
 *
 * @param definitions the words of the database
 * @param presence the queries of its catalog
 * @param conditional how statements begin that take {@code if exists} or {@code if not exists} next
 */
record ConditionalStatements(Definitions definitions, Presence presence, List<String> conditional) {

    /** Returns the statements for {@code operation}, of which {@code statements} do what it does unconditionally. */
    List<SqlStatement> of(IfNeeded operation, List<SqlStatement> statements) {
        if (statements.isEmpty()) {
            return List.of();
        }
        if (statements.size() == 1 && statements.get(0) instanceof PlainSql plain) {
            for (String beginning : conditional) {
                if (plain.sql().startsWith(beginning)) {
                    String condition = operation.creates() ? "if not exists " : "if exists ";
                    return List.of(new PlainSql(
                            beginning + condition + plain.sql().substring(beginning.length()), plain.transactional()));
                }
            }
        }
        return List.of(chosen(operation, statements));
    }

    private SqlStatement chosen(IfNeeded operation, List<SqlStatement> statements) {
        if (!statements.stream().allMatch(PlainSql.class::isInstance)) {
            throw new IllegalArgumentException("the database cannot do this only where it is needed; call it without"
                    + " ifExists() or ifNotExists()");
        }
        Operation drop = operation.creates() ? operation.operation().inverse().orElseThrow() : operation.operation();
        String condition = (operation.creates() ? "not " : "") + "(" + presence.of(drop) + ")";
        if (statements.size() == 1) {
            return new GeneratedSql(
                    "select " + literal(statements.get(0)) + " from (select 1 as chosen) as one where " + condition);
        }
        return new GeneratedSql(IntStream.range(0, statements.size())
                .mapToObj(place -> "select " + place + " as place, " + literal(statements.get(place)) + " as statement")
                .collect(Collectors.joining(
                        " union all ",
                        "select statement from (",
                        ") as steps where " + condition + " order by place")));
    }

    private String literal(SqlStatement statement) {
        return definitions.types().literals().text(statement.sql());
    }
}

package dev.migrate.introspect;

import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads a column's definition in the words of a database: its type, then what else {@code columnDefinition} says. */
final class CustomDefinition {

    private static final Set<String> CLAUSES = Set.of(
            "default",
            "not",
            "null",
            "collate",
            "check",
            "unique",
            "comment",
            "generated",
            "as",
            "references",
            "constraint",
            "primary",
            "auto_increment",
            "on");

    private final String definition;
    private final List<SqlToken> tokens;

    private CustomDefinition(String definition, boolean backslashEscapes) {
        this.definition = definition;
        this.tokens = SqlLexer.tokens(definition, backslashEscapes);
    }

    /** Returns the column as a database tells it that was given the definition of its custom type. */
    static Column kept(Column column, ColumnType.Custom type, Database database) {
        CustomDefinition custom = new CustomDefinition(type.definition(), database.backslashEscapes());
        return custom.withClauses(column.type(database.typeWords().read(custom.type())));
    }

    private String type() {
        int end = clauseAfter(0);
        return end == 0
                ? definition
                : definition.substring(0, tokens.get(end - 1).end());
    }

    private Column withClauses(Column typed) {
        Column column = typed;
        for (int start = clauseAfter(0); start < tokens.size(); start = clauseAfter(start + 1)) {
            int end = clauseAfter(start + 1);
            column = withClause(column, tokens.get(start).lowerCase(), text(start + 1, end));
        }
        return column;
    }

    private static Column withClause(Column column, String word, String rest) {
        return switch (word) {
            case "default" -> column.defaultTo(rest);
            case "not" -> column.notNull(true);
            case "collate" -> column.collate(rest);
            default -> column;
        };
    }

    /** Returns the place of the first clause at or after {@code start} that is outside of parentheses. */
    private int clauseAfter(int start) {
        List<SqlToken> open = new ArrayList<>();
        for (int i = start; i < tokens.size(); i++) {
            SqlToken token = tokens.get(i);
            if (token.isSymbol("(")) {
                open.add(token);
            } else if (token.isSymbol(")") && !open.isEmpty()) {
                open.remove(open.size() - 1);
            } else if (open.isEmpty() && token.kind() == SqlToken.Kind.WORD && CLAUSES.contains(token.lowerCase())) {
                return i;
            }
        }
        return tokens.size();
    }

    private String text(int start, int end) {
        return start < end
                ? definition.substring(
                        tokens.get(start).start(), tokens.get(end - 1).end())
                : "";
    }
}

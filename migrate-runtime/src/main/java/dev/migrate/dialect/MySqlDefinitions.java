package dev.migrate.dialect;

import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.Constraint;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Index;
import dev.migrate.schema.IndexColumn;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.ReferentialAction;
import dev.migrate.schema.Table;
import dev.migrate.schema.UniqueConstraint;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The definitions of MySQL, and what MariaDB has in common with them. */
class MySqlDefinitions extends Definitions {

    private static final Set<String> WORDS_OF_NUMBERS =
            Set.of("bit", "tinyint", "smallint", "integer", "bigint", "decimal", "numeric", "float");

    private static final Pattern LITERAL = Pattern.compile(
            "'(?:[^'\\\\]|''|\\\\.)*'|[bx]'[0-9a-f]*'|[-+]?[0-9.]+(?:e[-+]?\\d+)?|null|true|false"
                    + "|(?:current_timestamp|now|localtime|localtimestamp)(?:\\s*\\(\\d*\\))?|\\(.*\\)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    MySqlDefinitions(Names names, MySqlTypes types) {
        super(names, types);
    }

    @Override
    final boolean checksStandInColumns() {
        return false;
    }

    @Override
    final String details(Column column) {
        return defaultValue(column)
                + generated(column)
                + (column.identity() == null ? "" : " auto_increment")
                + comment(" comment ", column.comment());
    }

    private String defaultValue(Column column) {
        String value = column.defaultValue();
        return value == null ? "" : " default " + defaultExpression(value, column.type());
    }

    /** Returns a default as it is taken: MySQL wants parentheses around all but literals, and around those of large types. */
    String defaultExpression(String value, ColumnType type) {
        boolean literal = LITERAL.matcher(value.strip()).matches() && !isLarge(type);
        return literal || value.strip().startsWith("(") ? value : "(" + value + ")";
    }

    private boolean isLarge(ColumnType type) {
        String words = types().sql(type);
        return words.contains("text") || words.contains("blob") || words.equals("json");
    }

    private String generated(Column column) {
        if (column.generated() == null) {
            return column.notNull() ? " not null" : "";
        }
        return " generated always as (" + column.generated().expression() + ")"
                + (column.generated().stored() ? " stored" : " virtual")
                + (column.notNull() ? nonNullableComputed() : "");
    }

    /** Returns what refuses NULL in a computed column. */
    String nonNullableComputed() {
        return " not null";
    }

    final String comment(String words, @Nullable String text) {
        if (text == null) {
            return "";
        }
        if (text.codePointCount(0, text.length()) < text.length()) {
            throw new IllegalArgumentException(
                    "the comment '" + text + "' has a character beyond U+FFFF, in whose place"
                            + " MariaDB and MySQL keep a question mark; write it without");
        }
        return words + types().literals().text(text);
    }

    @Override
    final String afterTable(Table table) {
        String options = table.options() == null ? "" : " " + table.options();
        String said = options.toLowerCase(Locale.ROOT);
        return (said.contains("engine") ? "" : " engine=InnoDB")
                + (said.contains("charset") || said.contains("character set") || said.contains("collate")
                        ? ""
                        : " default character set utf8mb4")
                + comment(" comment=", table.comment())
                + options;
    }

    @Override
    final String referentialAction(ReferentialAction action) {
        if (action == ReferentialAction.SET_DEFAULT) {
            throw new IllegalArgumentException("InnoDB has no 'set default' for foreign keys; choose another action");
        }
        return action.sql();
    }

    @Override
    final String method(@Nullable String method) {
        return "btree".equalsIgnoreCase(method) || "hash".equalsIgnoreCase(method) ? " using " + method : "";
    }

    @Override
    final String length(IndexColumn part, boolean unique) {
        return part.length() == null ? "" : "(" + part.length() + ")";
    }

    @Override
    String indexExpression(String expression) {
        return "(" + expression + ")";
    }

    /** Returns the index as a clause of {@code alter table}. */
    final String addedIndex(Index index) {
        return "add " + (index.unique() ? "unique " : "") + "index " + names().sql(index.name())
                + method(index.method()) + indexParts(index) + condition(index);
    }

    /** Returns what drops a constraint, as a clause of {@code alter table}. */
    final String dropped(Constraint constraint) {
        if (constraint instanceof PrimaryKey) {
            return "drop primary key";
        }
        String name = names().sql(constraint.name());
        if (constraint instanceof ForeignKey) {
            return "drop foreign key " + name;
        }
        return (constraint instanceof UniqueConstraint ? "drop index " : "drop constraint ") + name;
    }

    @Override
    String literalOf(String column, ColumnType type) {
        String word = types().sql(type).replaceFirst("\\W.*", "");
        if (WORDS_OF_NUMBERS.contains(word)) {
            return "cast(" + column + " + 0 as char)";
        }
        return word.endsWith("binary") || word.endsWith("blob")
                ? "concat('x''', hex(" + column + "), '''')"
                : "quote(" + column + ")";
    }
}

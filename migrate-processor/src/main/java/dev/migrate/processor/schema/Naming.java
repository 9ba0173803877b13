package dev.migrate.processor.schema;

import dev.migrate.processor.mapping.Rules;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.NamingConvention;
import dev.migrate.schema.QualifiedName;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How objects are named that the mapping does not name, and what becomes of each name in the database.
 *
 * @param strategy the implicit and the physical strategy
 * @param rules the rules of the provider
 * @param quoteAlways whether every name is quoted
 * @param schema the schema of tables and sequences that do not name one, or null for the connection's
 * @param catalog the catalog of tables and sequences that do not name one, or null for the connection's
 * @param convention the names of constraints and indexes
 */
public record Naming(
        Strategy strategy,
        Rules rules,
        boolean quoteAlways,
        @Nullable String schema,
        @Nullable String catalog,
        NamingConvention convention) {

    /** A pair of an implicit and a physical naming strategy. */
    public enum Strategy {
        /** Jakarta Persistence's own: names are taken as they are. */
        JPA(false, false),
        /** Spring Boot's: snake case, and a join table is named after the attribute. */
        SPRING(true, true),
        /** Snake case beside the implicit names of Jakarta Persistence. */
        SNAKE_CASE(true, false),
        /** The implicit names of Spring Boot, taken as they are. */
        SPRING_IMPLICIT(false, true),
        /** What Hibernate does unless it is configured, which is the same as {@link #JPA}. */
        HIBERNATE(false, false);

        private final boolean snakeCase;
        private final boolean namesJoinTablesByAttribute;

        Strategy(boolean snakeCase, boolean namesJoinTablesByAttribute) {
            this.snakeCase = snakeCase;
            this.namesJoinTablesByAttribute = namesJoinTablesByAttribute;
        }

        /** Returns the pair of a physical and an implicit strategy. */
        public static Strategy of(boolean snakeCase, boolean namesJoinTablesByAttribute) {
            if (snakeCase) {
                return namesJoinTablesByAttribute ? SPRING : SNAKE_CASE;
            }
            return namesJoinTablesByAttribute ? SPRING_IMPLICIT : JPA;
        }
    }

    /** Returns the name of a table or sequence, in the usual schema and catalog unless it names its own. */
    QualifiedName qualified(@Nullable String ownCatalog, @Nullable String ownSchema, Identifier name) {
        return new QualifiedName(place(ownCatalog, catalog), place(ownSchema, schema), name);
    }

    private @Nullable Identifier place(@Nullable String own, @Nullable String usual) {
        if (own != null) {
            return physical(Identifier.of(own));
        }
        return usual == null ? null : unchanged(Identifier.of(usual));
    }

    /** Returns the name that an object has in the database. */
    Identifier physical(Identifier logical) {
        boolean untouched = (logical.quoted() || quoteAlways) && rules.partsSnakeCaseAtDigits();
        String text = strategy.snakeCase && !untouched ? snakeCase(logical.text()) : logical.text();
        boolean odd = rules.quotesNamesOfNestedClasses() && text.indexOf('$') >= 0;
        return new Identifier(text, logical.quoted() || quoteAlways || odd);
    }

    /** Returns the name of what is named after a class or an attribute alone. */
    Identifier implicit(Identifier logical) {
        return rules.capitalizesImplicitNames()
                ? new Identifier(logical.text().toUpperCase(Locale.ROOT), logical.quoted())
                : logical;
    }

    /** Returns the name of an object that no physical strategy is asked about. */
    Identifier unchanged(Identifier logical) {
        return new Identifier(logical.text(), logical.quoted() || quoteAlways);
    }

    /** Returns the implicit name of a join table. */
    Identifier joinTable(Identifier ownerTable, Identifier targetTable, String attribute) {
        String second = strategy.namesJoinTablesByAttribute ? attribute : targetTable.text();
        return new Identifier(ownerTable.text() + '_' + second, ownerTable.quoted() || targetTable.quoted());
    }

    /** Follows Hibernate's {@code CamelCaseToUnderscoresNamingStrategy}, which never looks at the ends of a name. */
    private String snakeCase(String name) {
        StringBuilder snake = new StringBuilder(name.replace('.', '_'));
        for (int i = 1; i < snake.length() - 1; i++) {
            if (startsWord(snake.charAt(i - 1), snake.charAt(i), snake.charAt(i + 1))) {
                snake.insert(i++, '_');
            }
        }
        return snake.toString().toLowerCase(Locale.ROOT);
    }

    private boolean startsWord(char before, char current, char after) {
        return isLower(before) && Character.isUpperCase(current) && isLower(after);
    }

    private boolean isLower(char c) {
        return Character.isLowerCase(c) || (rules.partsSnakeCaseAtDigits() && Character.isDigit(c));
    }
}

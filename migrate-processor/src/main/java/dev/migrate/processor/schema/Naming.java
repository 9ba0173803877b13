package dev.migrate.processor.schema;

import dev.migrate.processor.mapping.Rules;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.NamingConvention;
import java.util.Locale;

/**
 * How objects are named that the mapping does not name, and what becomes of each name in the database.
 *
 * @param strategy the implicit and the physical strategy
 * @param rules the rules of the provider
 * @param quoteAlways whether every name is quoted
 * @param convention the names of constraints and indexes
 */
public record Naming(Strategy strategy, Rules rules, boolean quoteAlways, NamingConvention convention) {

    /** A pair of an implicit and a physical naming strategy. */
    public enum Strategy {
        /** Jakarta Persistence's own: names are taken as they are. */
        JPA,
        /** Spring Boot's: snake case, and a join table is named after the attribute. */
        SPRING,
        /** What Hibernate does unless it is configured, which is the same as {@link #JPA}. */
        HIBERNATE
    }

    /** Returns the name that an object has in the database. */
    Identifier physical(Identifier logical) {
        boolean untouched = logical.quoted() && rules.partsSnakeCaseAtDigits();
        String text = strategy == Strategy.SPRING && !untouched ? snakeCase(logical.text()) : logical.text();
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
        String second = strategy == Strategy.SPRING ? attribute : targetTable.text();
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

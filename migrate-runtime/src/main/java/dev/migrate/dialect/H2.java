package dev.migrate.dialect;

import dev.migrate.schema.Schema;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** H2 2.2 and later. */
final class H2 extends DatabaseDialect {

    static final Literals LITERALS = Literals::quoted;

    private static final int LONGEST_NAME = 256;

    /** Creates the dialect of a database with H2's usual settings, which folds names to upper case. */
    H2() {
        this(name -> name.toUpperCase(Locale.ENGLISH));
    }

    /** Creates the dialect of a database that is told to fold names otherwise, by {@code DATABASE_TO_UPPER} or a mode. */
    H2(UnaryOperator<String> folding) {
        super(
                "h2",
                new H2Definitions(new Names(
                        '"',
                        folding,
                        ReservedWords.H2,
                        H2::problem,
                        name -> Stream.of(name.catalog(), name.schema()))));
    }

    private static @Nullable String problem(String name) {
        return name.length() <= LONGEST_NAME
                ? null
                : "has " + name.length() + " characters, and H2 takes " + LONGEST_NAME;
    }

    /** Every statement of H2 that changes the schema commits. */
    @Override
    public boolean transactionalDdl() {
        return false;
    }

    @Override
    public ScriptLanguage script() {
        return new H2Script();
    }

    @Override
    Statements visitor(Schema before) {
        return new H2Statements(definitions(), before);
    }
}

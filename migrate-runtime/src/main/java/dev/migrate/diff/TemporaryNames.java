package dev.migrate.diff;

import dev.migrate.schema.Identifier;
import java.util.function.Predicate;

/** Names for objects that stand aside while others take their names. */
final class TemporaryNames {

    private final Predicate<Identifier> taken;
    private int last;

    TemporaryNames(Predicate<Identifier> taken) {
        this.taken = taken;
    }

    Identifier next() {
        Identifier name;
        do {
            name = new Identifier("renaming_" + ++last, false);
        } while (taken.test(name));
        return name;
    }
}

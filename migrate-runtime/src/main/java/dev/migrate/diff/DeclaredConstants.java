package dev.migrate.diff;

import dev.migrate.schema.ColumnType.Enumeration;
import dev.migrate.schema.EnumType;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The renames on the command line that speak of constants: {@code users.color.RED:CRIMSON} of a column, {@code
 * mood.GOOD:FINE} of an enum type.
 */
final class DeclaredConstants {

    private final Schema from;
    private final Map<String, Map<String, String>> renames = new HashMap<>();
    private final Map<String, String> unused = new LinkedHashMap<>();
    private final Set<String> hints = new HashSet<>();

    DeclaredConstants(Schema from, Hints said) {
        this.from = from;
        said.renames().forEach(this::add);
    }

    private void add(String old, String changed) {
        List<String> parts = HintText.split(Hints.RENAME, old, '.');
        int last = parts.size() - 1;
        if (last < 1) {
            return;
        }
        String holder = String.join(".", parts.subList(0, last));
        String constant = ColumnReference.column(Hints.RENAME, parts.get(last)).text();
        holder(holder, constant).ifPresent(name -> {
            renames.computeIfAbsent(name, absent -> new LinkedHashMap<>())
                    .put(constant, ColumnReference.column(Hints.RENAME, changed).text());
            unused.putIfAbsent(name, old + ':' + changed);
            hints.add(old);
        });
    }

    /** Returns the name of the column or enum type that has the constant, in text form. */
    private Optional<String> holder(String text, String constant) {
        Optional<QualifiedName> name = name(text);
        boolean isColumn = name.flatMap(from::table)
                .flatMap(table -> table.column(Identifier.of(constant)))
                .isPresent();
        if (isColumn) {
            return Optional.empty();
        }
        return name.flatMap(from::enumType)
                .filter(type -> type.constants().contains(constant))
                .map(EnumType::name)
                .map(QualifiedName::toString)
                .or(() -> columnHolder(text, constant));
    }

    private static Optional<QualifiedName> name(String text) {
        try {
            return Optional.of(QualifiedName.of(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<String> columnHolder(String text, String constant) {
        ColumnReference reference = ColumnReference.parse(Hints.RENAME, text);
        return reference
                .table()
                .flatMap(from::table)
                .flatMap(table -> table.column(reference.column()))
                .filter(column -> column.type() instanceof Enumeration enumeration
                        && enumeration.constants().contains(constant))
                .map(column -> reference.toString());
    }

    /** Returns whether a rename is one of a constant. */
    boolean isConstant(String old) {
        return hints.contains(old);
    }

    /** Returns the new names of the holder's constants by the old ones, and takes them as used. */
    Map<String, String> of(String holder) {
        unused.remove(holder);
        return renames.getOrDefault(holder, Map.of());
    }

    /**
     * Refuses renames of constants that stay.
     *
     * @throws HintException if there is one
     */
    void requireAllUsed() {
        if (!unused.isEmpty()) {
            throw new HintException(
                    Hints.RENAME,
                    "'" + unused.values().iterator().next()
                            + "' renames a constant of what is not there afterwards, or holds its constants in another"
                            + " way; leave it out.");
        }
    }
}

package dev.migrate.maven.generate;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import dev.migrate.schema.Column;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Nested classes of a revision with the names of tables and columns as they are there, so that its data steps need neither
 * text that the compiler cannot check nor classes of the application, which change.
 */
final class TableHandles {

    private static final String SUFFIX = "Table";
    private static final String NAME = "TABLE";

    private final CommentText comments;

    TableHandles(CommentText comments) {
        this.comments = comments;
    }

    /**
     * Returns the tables of these names with the columns that they have before or after a revision.
     *
     * @throws GenerationException if there is no such table before or after it
     */
    static Map<QualifiedName, Set<Identifier>> columns(Collection<String> names, Schema before, Schema after) {
        Map<QualifiedName, Set<Identifier>> columns = new LinkedHashMap<>();
        for (String name : names) {
            QualifiedName table = QualifiedName.of(name);
            Set<Identifier> found = Stream.of(after, before)
                    .flatMap(schema -> schema.table(table).stream())
                    .flatMap(present -> present.columns().stream())
                    .map(Column::name)
                    .collect(Collectors.toCollection(TreeSet::new));
            if (found.isEmpty()) {
                throw new GenerationException(
                        "There is no table " + name + " (-Dtables) for the revision to name; there are "
                                + after.tables().stream()
                                        .map(Table::name)
                                        .map(QualifiedName::toString)
                                        .collect(Collectors.joining(", "))
                                + ".");
            }
            columns.put(table, found);
        }
        return columns;
    }

    /** Returns a class for each table, in the order of the tables. */
    List<TypeSpec> types(Map<QualifiedName, Set<Identifier>> tables) {
        Names classes = new Names();
        return tables.entrySet().stream()
                .map(table -> type(table.getKey(), table.getValue(), classes))
                .toList();
    }

    private TypeSpec type(QualifiedName table, Collection<Identifier> columns, Names classes) {
        Names constants = new Names();
        String simpleName = classes.free(camelCase(words(table.name())) + SUFFIX);
        TypeSpec.Builder type = TypeSpec.classBuilder(simpleName)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("$L", javadoc(table))
                .addField(constant(constants.free(NAME), table));
        columns.forEach(column -> type.addField(
                constant(constants.free(String.join("_", words(column)).toUpperCase(Locale.ROOT)), column)));
        return type.build();
    }

    private String javadoc(QualifiedName table) {
        return String.join(
                "\n",
                comments.lines(
                        "The table " + table + " and its columns, as they are at this revision.", CodeLayout.WIDTH));
    }

    private static FieldSpec constant(String name, Object value) {
        return FieldSpec.builder(String.class, name, Modifier.STATIC, Modifier.FINAL)
                .initializer("$L", StringLiteral.quoted(value.toString()))
                .build();
    }

    /** Returns the words of a name in ASCII: those between other characters, and those that begin with a capital. */
    private static List<String> words(Identifier name) {
        List<String> words = Stream.of(name.text().split("[^A-Za-z0-9]+|(?<=[a-z0-9])(?=[A-Z])", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        boolean starts = !words.isEmpty() && Character.isLetter(words.get(0).charAt(0));
        return starts ? words : Stream.concat(Stream.of("N"), words.stream()).toList();
    }

    private static String camelCase(List<String> words) {
        return words.stream()
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT)
                        + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    /** The names that are taken. */
    private static final class Names {

        private final Set<String> taken = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

        /** Returns the name, with a number behind it if it is taken. */
        String free(String name) {
            String free = name;
            for (int i = 2; !taken.add(free); i++) {
                free = name + "_" + i;
            }
            return free;
        }
    }
}

package dev.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds {@code docs/operations.md} true. */
final class OperationsDocumentTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "operations.md");

    /** Every directive of Alembic 1.19. */
    private static final List<String> DIRECTIVES = List.of(
            "add_column",
            "alter_column",
            "batch_alter_table",
            "bulk_insert",
            "create_check_constraint",
            "create_exclude_constraint",
            "create_foreign_key",
            "create_index",
            "create_primary_key",
            "create_table",
            "create_table_comment",
            "create_unique_constraint",
            "drop_column",
            "drop_constraint",
            "drop_index",
            "drop_table",
            "drop_table_comment",
            "execute",
            "f",
            "get_bind",
            "get_context",
            "implementation_for",
            "inline_literal",
            "invoke",
            "register_operation",
            "rename_table",
            "run_async");

    private static String text = "";

    @BeforeAll
    static void read() throws IOException {
        text = Files.readString(DOCUMENT);
    }

    @Test
    void everyDirectiveHasARow() {
        Set<String> named = new TreeSet<>();
        text.lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.split("\\|", -1)[1])
                .filter(cell -> !cell.contains("op."))
                .forEach(cell -> Pattern.compile("`([a-z_]+)")
                        .matcher(cell)
                        .results()
                        .forEach(name -> named.add(name.group(1))));

        assertThat(named).containsExactlyElementsOf(DIRECTIVES);
    }

    @Test
    void everyCallThatIsShownExists() {
        assertThat(calls("\\bop\\.(\\w+)")).isSubsetOf(methods());
    }

    @Test
    void everyCallIsShown() {
        assertThat(calls("\\bop\\.(\\w+)")).containsAll(methods());
    }

    private static Set<String> calls(String expression) {
        return Pattern.compile(expression)
                .matcher(text)
                .results()
                .map(call -> call.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> methods() {
        return Arrays.stream(Operations.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                .map(Method::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

package dev.migrate.maven.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.migrate.Migration;
import dev.migrate.Operations;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Writes the source of a revision class.
 *
 * <p>The text depends on the {@link RevisionSource} alone: not on the machine, its locale, time zone or line ends. Thread-safe.
 */
final class RevisionWriter {

    /** The import that stands for all that a revision needs of the root. */
    private static final String ROOT_IMPORT = "import dev.migrate.*;\n";

    private static final String ROOT_IMPORTS = "import dev.migrate.Migration;\nimport dev.migrate.Operations;\n";

    private static final String EMPTY_BODY = "(Operations op) {\n  }\n";

    private final CommentText comments;

    /** @param asciiOnly whether comments are to be of ASCII alone, as strings are anyway */
    RevisionWriter(boolean asciiOnly) {
        this.comments = new CommentText(asciiOnly);
    }

    /**
     * Returns the text of the file.
     *
     * @throws IllegalArgumentException if a text of the revision cannot stand in a source file, such as half of a character
     */
    String write(RevisionSource revision) {
        return write(revision, Map.of());
    }

    /**
     * Returns the text of the file with handles for tables.
     *
     * @param tables the names of tables with those of their columns
     * @throws IllegalArgumentException as {@link #write(RevisionSource)}
     */
    String write(RevisionSource revision, Map<QualifiedName, Set<Identifier>> tables) {
        Imports imports = new Imports();
        TypeSpec type = type(revision, imports).toBuilder()
                .addTypes(new TableHandles(comments).types(tables))
                .build();
        JavaFile.Builder file = JavaFile.builder(revision.packageName(), type)
                .indent(" ".repeat(CodeLayout.INDENT))
                .skipJavaLangImports(true);
        imports.addTo(file);
        return inHouseStyle(file.build().toString(), revision);
    }

    private TypeSpec type(RevisionSource revision, Imports imports) {
        MethodBodies upgrade = MethodBodies.of(
                "upgrade", revision.upgrade().stream().map(Statement::warning).toList(), comments, imports);
        WayBack back = new WayBack(revision.upgrade());
        MethodBodies downgrade = MethodBodies.of(
                "downgrade", revision.downgrade().stream().map(back::statement).toList(), comments, imports);
        return TypeSpec.classBuilder(ClassName.get(revision.packageName(), revision.className()))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(Migration.class)
                .addMethod(step("upgrade", warnings(revision), upgrade))
                .addMethod(step("downgrade", CodeBlock.of(""), downgrade))
                .addMethods(Stream.of(upgrade, downgrade)
                        .flatMap(each -> each.methods().stream())
                        .toList())
                .addTypes(Stream.of(upgrade, downgrade)
                        .flatMap(each -> each.types().stream())
                        .toList())
                .build();
    }

    private CodeBlock warnings(RevisionSource revision) {
        CodeBlock.Builder code = CodeBlock.builder();
        revision.warnings()
                .forEach(warning -> code.add(Statement.lineComment(warning, comments, 2 * CodeLayout.INDENT)));
        return code.build();
    }

    private static MethodSpec step(String name, CodeBlock warnings, MethodBodies bodies) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(Operations.class, Statement.OPERATIONS)
                .addCode(warnings)
                .addCode(bodies.body())
                .build();
    }

    /**
     * Gives the file what JavaPoet has no words for: the root imported as a whole, Javadoc and annotation on one line, an
     * empty line after that of the class, and an empty body on the line of its method.
     */
    private String inHouseStyle(String source, RevisionSource revision) {
        String declaration = "public final class " + revision.className() + " implements Migration {\n";
        int start = source.indexOf(declaration);
        List<String> parts = new ArrayList<>();
        parts.add(source.substring(0, start).replace(ROOT_IMPORTS, ROOT_IMPORT));
        parts.add(RevisionHeader.of(revision, comments));
        parts.add(declaration);
        parts.add("\n");
        parts.add(source.substring(start + declaration.length()).replace(EMPTY_BODY, "(Operations op) {}\n"));
        return String.join("", parts);
    }
}

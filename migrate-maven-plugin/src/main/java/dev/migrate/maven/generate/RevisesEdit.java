package dev.migrate.maven.generate;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * Changes which revision a class revises in the text of its source, and nothing else.
 *
 * <p>javac finds the place, so that comments, line ends and the author's layout stay as they are.
 */
public final class RevisesEdit {

    private static final String PARENTS = "revises";

    private final String file;
    private final String source;

    /**
     * Creates an edit.
     *
     * @param file what messages call the file
     * @param source its text
     */
    public RevisesEdit(String file, String source) {
        this.file = file;
        this.source = source;
    }

    /**
     * Returns the text with one parent in the place of all that were named.
     *
     * @param className the simple name of the revision's class
     * @param parent the full id of the new parent
     * @throws GenerationException if the text has no such class with {@code @Revision}
     */
    public String with(String className, String parent) {
        String literal = StringLiteral.quoted(parent);
        Span span = span(className);
        return source.substring(0, span.start()) + span.prefix() + literal + source.substring(span.end());
    }

    /**
     * The place of the new value.
     *
     * @param prefix what comes before the value where there was none
     */
    private record Span(int start, int end, String prefix) {}

    private Span span(String className) {
        Parsed parsed = parse();
        AnnotationTree annotation = new Finder(className)
                .find(parsed.unit())
                .orElseThrow(() -> new GenerationException(file + " has no class " + className
                        + " with @Revision; let it revise the other revision by hand."));
        return argument(annotation, PARENTS)
                .map(value -> new Span(parsed.start(value), parsed.end(value), ""))
                .or(() -> argument(annotation, "id")
                        .map(id -> new Span(parsed.end(id), parsed.end(id), ", " + PARENTS + " = ")))
                .orElseThrow(() -> new GenerationException(
                        file + ": the @Revision of " + className + " has no id; write one and compile again."));
    }

    private static Optional<ExpressionTree> argument(AnnotationTree annotation, String name) {
        return annotation.getArguments().stream()
                .filter(AssignmentTree.class::isInstance)
                .map(AssignmentTree.class::cast)
                .filter(argument -> argument.getVariable().toString().equals(name))
                .map(AssignmentTree::getExpression)
                .findFirst();
    }

    private Parsed parse() {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw new GenerationException(
                    "This Java has no compiler, which finds the place to edit in " + file + "; run Maven with a JDK.");
        }
        DiagnosticCollector<JavaFileObject> complaints = new DiagnosticCollector<>();
        JavacTask task = (JavacTask)
                compiler.getTask(null, null, complaints, List.of("-proc:none"), null, List.of(new SourceText(source)));
        try {
            CompilationUnitTree unit = task.parse().iterator().next();
            return new Parsed(unit, Trees.instance(task).getSourcePositions());
        } catch (IOException e) {
            throw new GenerationException(file + " cannot be parsed: " + e.getMessage(), e);
        }
    }

    private record Parsed(CompilationUnitTree unit, SourcePositions positions) {

        int start(ExpressionTree tree) {
            return (int) positions.getStartPosition(unit, tree);
        }

        int end(ExpressionTree tree) {
            return (int) positions.getEndPosition(unit, tree);
        }
    }

    private static final class Finder extends TreeScanner<@Nullable Void, @Nullable Void> {

        private final String className;
        private @Nullable AnnotationTree found;

        Finder(String className) {
            this.className = className;
        }

        Optional<AnnotationTree> find(CompilationUnitTree unit) {
            scan(unit, null);
            return Optional.ofNullable(found);
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
            if (type.getSimpleName().contentEquals(className)) {
                type.getModifiers().getAnnotations().stream()
                        .filter(annotation ->
                                annotation.getAnnotationType().toString().matches("(dev\\.migrate\\.)?Revision"))
                        .findFirst()
                        .ifPresent(annotation -> found = annotation);
            }
            return super.visitClass(type, null);
        }
    }

    private static final class SourceText extends SimpleJavaFileObject {

        private final String text;

        SourceText(String text) {
            super(URI.create("string:///Revision.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}

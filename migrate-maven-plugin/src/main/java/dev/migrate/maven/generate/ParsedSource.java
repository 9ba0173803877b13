package dev.migrate.maven.generate;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** What a template has made, as the compiler reads it. */
final class ParsedSource {

    private static final Set<String> STEPS = Set.of("upgrade", "downgrade");

    private ParsedSource() {}

    /** @throws GenerationException if the text is no Java file, or lacks the class of the revision with its two methods */
    static void require(String text, RevisionSource revision, Path template) {
        DiagnosticCollector<JavaFileObject> complaints = new DiagnosticCollector<>();
        List<CompilationUnitTree> units = parsed(new Source(text), complaints);
        complaints.getDiagnostics().stream()
                .filter(complaint -> complaint.getKind() == Diagnostic.Kind.ERROR)
                .findFirst()
                .ifPresent(complaint -> {
                    throw refused(template, "that is no Java: " + place(complaint, text));
                });
        String packageName = units.stream()
                .map(CompilationUnitTree::getPackageName)
                .map(String::valueOf)
                .collect(Collectors.joining());
        if (!packageName.equals(revision.packageName().isEmpty() ? "null" : revision.packageName())) {
            throw refused(template, "that is not in the package '" + revision.packageName() + "'");
        }
        if (type(units, revision.className()).filter(ParsedSource::hasSteps).isEmpty()) {
            throw refused(
                    template,
                    "without a class " + revision.className()
                            + " with @Revision and the methods upgrade and downgrade");
        }
    }

    private static List<CompilationUnitTree> parsed(
            JavaFileObject source, DiagnosticCollector<JavaFileObject> complaints) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw new GenerationException("A template (migrate.template) needs the Java compiler to be checked, which"
                    + " this Java has not; run Maven with a JDK.");
        }
        JavacTask task = (JavacTask)
                compiler.getTask(Writer.nullWriter(), null, complaints, List.of("-proc:none"), null, List.of(source));
        List<CompilationUnitTree> units = new ArrayList<>();
        try {
            task.parse().forEach(units::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return units;
    }

    private static String place(Diagnostic<?> complaint, String text) {
        long line = complaint.getLineNumber();
        String shown =
                text.lines().skip(Math.max(0, line - 1)).findFirst().orElse("").strip();
        return "line " + line + ", '" + shown + "': " + complaint.getMessage(Locale.ROOT);
    }

    private static Optional<ClassTree> type(List<CompilationUnitTree> units, String name) {
        return units.stream()
                .flatMap(unit -> unit.getTypeDecls().stream())
                .filter(ClassTree.class::isInstance)
                .map(ClassTree.class::cast)
                .filter(type -> type.getSimpleName().contentEquals(name))
                .findFirst();
    }

    private static boolean hasSteps(ClassTree type) {
        Set<String> methods = type.getMembers().stream()
                .filter(MethodTree.class::isInstance)
                .map(method -> ((MethodTree) method).getName().toString())
                .collect(Collectors.toSet());
        boolean annotated = type.getModifiers().getAnnotations().stream()
                .map(annotation -> annotation.getAnnotationType().toString())
                .anyMatch("Revision"::equals);
        return annotated && methods.containsAll(STEPS);
    }

    private static GenerationException refused(Path template, String what) {
        return new GenerationException("The template " + template + " (migrate.template) makes a file " + what
                + ". Nothing was written; correct the template.");
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String text) {
            super(URI.create("string:///Revision.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}

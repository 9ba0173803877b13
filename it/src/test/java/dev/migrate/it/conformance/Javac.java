package dev.migrate.it.conformance;

import dev.migrate.processor.MigrateProcessor;
import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The real compiler with the real processor. */
final class Javac {

    private Javac() {}

    /**
     * Compiles sources against the class path of this process, which has one version of Hibernate.
     *
     * @param sources the files
     * @param classes the folder for what comes of them
     * @param options options of the compiler and the processor
     * @throws AssertionError with what the compiler says, if it refuses
     */
    static void compile(List<Path> sources, Path classes, String... options) throws IOException {
        Files.createDirectories(classes);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            boolean done = compiler.getTask(
                            Writer.nullWriter(),
                            files,
                            diagnostics,
                            options(classes, options),
                            null,
                            files.getJavaFileObjectsFromPaths(sources))
                    .call();
            if (!done) {
                throw new AssertionError(errors(diagnostics));
            }
        }
    }

    private static List<String> options(Path classes, String... further) {
        List<String> options = new ArrayList<>(List.of(
                "-d",
                classes.toString(),
                "-classpath",
                classes + File.pathSeparator + System.getProperty("java.class.path"),
                "-sourcepath",
                "",
                "-processor",
                MigrateProcessor.class.getName()));
        options.addAll(Arrays.asList(further));
        return options;
    }

    private static String errors(DiagnosticCollector<JavaFileObject> diagnostics) {
        return String.join(
                "\n",
                diagnostics.getDiagnostics().stream()
                        .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                        .map(Object::toString)
                        .toList());
    }
}

package dev.migrate.it.conformance;

import dev.migrate.processor.MigrateProcessor;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** The real compiler with the real processor; it reads the jars of the class path once for all compilations. */
final class Javac implements AutoCloseable {

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    private final StandardJavaFileManager files;

    /** Creates a compiler with the class path of this process, which has one version of Hibernate. */
    Javac() {
        files = COMPILER.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
        try {
            files.setLocationFromPaths(
                    StandardLocation.CLASS_PATH,
                    Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                            .map(Path::of)
                            .toList());
            files.setLocationFromPaths(StandardLocation.SOURCE_PATH, List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Compiles sources.
     *
     * @param sources the files
     * @param classes the folder for what comes of them
     * @param options options of the compiler and the processor
     * @throws AssertionError with what the compiler says, if it refuses
     */
    void compile(List<Path> sources, Path classes, String... options) throws IOException {
        files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(Files.createDirectories(classes)));
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        JavaCompiler.CompilationTask task = COMPILER.getTask(
                Writer.nullWriter(),
                files,
                diagnostics,
                List.of(options),
                null,
                files.getJavaFileObjectsFromPaths(sources));
        task.setProcessors(List.of(new MigrateProcessor()));
        if (!task.call()) {
            throw new AssertionError(errors(diagnostics));
        }
    }

    private static String errors(DiagnosticCollector<JavaFileObject> diagnostics) {
        return String.join(
                "\n",
                diagnostics.getDiagnostics().stream()
                        .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                        .map(Object::toString)
                        .toList());
    }

    @Override
    public void close() throws IOException {
        files.close();
    }
}

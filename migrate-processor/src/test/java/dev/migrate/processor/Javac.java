package dev.migrate.processor;

import dev.migrate.schema.Snapshot;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** A folder of sources and a folder of classes, compiled by a real compiler, javac unless told, with the real processor. */
final class Javac {

    private final Path sources;
    private final Path classes;
    private String classPath;
    private JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private List<String> processors = List.of(MigrateProcessor.class.getName());

    Javac(Path folder) {
        this.sources = folder.resolve("sources");
        this.classes = folder.resolve("classes");
        this.classPath = classes + File.pathSeparator + System.getProperty("java.class.path");
    }

    /** Adds a folder of classes to the class path. */
    Javac withClassPath(Path folder) {
        classPath = folder + File.pathSeparator + classPath;
        return this;
    }

    /** Takes another compiler. */
    Javac withCompiler(JavaCompiler other) {
        compiler = other;
        return this;
    }

    /** Runs other processors too, in the given order. */
    Javac withProcessors(String... classNames) {
        processors = List.of(classNames);
        return this;
    }

    /** Leaves the folder of classes out of the class path, as a plain {@code javac -d} does. */
    Javac withoutOutputOnClassPath() {
        classPath = System.getProperty("java.class.path");
        return this;
    }

    Path classes() {
        return classes;
    }

    /** Writes a source file, whose path follows from its package and the first class in it. */
    Javac source(String path, String text) {
        try {
            Path file = sources.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes a source file and the class file it was compiled to. */
    Javac delete(String path) throws IOException {
        Files.delete(sources.resolve(path));
        Files.delete(classes.resolve(path.replace(".java", ".class")));
        return this;
    }

    /** Compiles all sources. */
    Result compile(String... options) {
        try (Stream<Path> files = Files.walk(sources)) {
            return run(files.filter(Files::isRegularFile).sorted().toList(), options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compiles some sources, the classes of earlier compilations being on the class path. */
    Result compileOnly(List<String> paths, String... options) {
        return run(paths.stream().map(sources::resolve).toList(), options);
    }

    private Result run(List<Path> files, String... options) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            Files.createDirectories(classes);
            List<String> arguments = new ArrayList<>(List.of(
                    "-d", classes.toString(), "-classpath", classPath, "-processor", String.join(",", processors)));
            arguments.addAll(compiler instanceof EclipseCompiler ? List.of() : List.of("-sourcepath", ""));
            arguments.addAll(Arrays.asList(options));
            boolean done = compiler.getTask(
                            null, manager, diagnostics, arguments, null, manager.getJavaFileObjectsFromPaths(files))
                    .call();
            return new Result(done, diagnostics.getDiagnostics(), classes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What a compilation came to.
     *
     * @param done whether it had no error
     * @param diagnostics what the compiler said
     * @param classes the output folder
     */
    record Result(boolean done, List<Diagnostic<? extends JavaFileObject>> diagnostics, Path classes) {

        /** Returns what the processor said: {@code ERROR User.java:7 [MIG001] …}, one line each. */
        List<String> problems() {
            return diagnostics.stream()
                    .filter(each -> each.getMessage(Locale.ROOT).contains("MIG"))
                    .map(Result::line)
                    .toList();
        }

        private static String line(Diagnostic<? extends JavaFileObject> diagnostic) {
            String place = diagnostic.getSource() == null
                    ? ""
                    : Path.of(diagnostic.getSource().getName()).getFileName() + ":" + diagnostic.getLineNumber() + " ";
            return diagnostic.getKind() + " " + place + diagnostic.getMessage(Locale.ROOT);
        }

        Snapshot snapshot() {
            return Snapshot.read(file("META-INF/migrate/schema.json"), "schema.json");
        }

        String file(String path) {
            try {
                return Files.readString(classes.resolve(path));
            } catch (IOException e) {
                throw new UncheckedIOException(all(), e);
            }
        }

        String all() {
            return diagnostics.stream().map(Object::toString).collect(Collectors.joining("\n"));
        }
    }
}

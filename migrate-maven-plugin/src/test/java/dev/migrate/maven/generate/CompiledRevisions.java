package dev.migrate.maven.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.Migration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;

/** Revision classes that were compiled as a user's strictest build does: with all warnings, each an error. */
final class CompiledRevisions implements AutoCloseable {

    private final URLClassLoader classes;

    private CompiledRevisions(URLClassLoader classes) {
        this.classes = classes;
    }

    /**
     * Compiles the sources.
     *
     * @param sources the text of each class by its binary name
     * @param folder an empty folder for the classes
     * @throws AssertionError with the compiler's complaints if there is one
     */
    static CompiledRevisions of(Map<String, String> sources, Path folder) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> complaints = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(complaints, null, null)) {
            boolean compiled = compiler.getTask(
                            Writer.nullWriter(), files, complaints, options(folder), null, sourceFiles(sources))
                    .call();
            assertThat(complaints.getDiagnostics()).isEmpty();
            assertThat(compiled).isTrue();
            URL[] urls = {folder.toUri().toURL()};
            return new CompiledRevisions(new URLClassLoader(urls, Migration.class.getClassLoader()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> options(Path folder) {
        String classPath = location(Migration.class) + java.io.File.pathSeparator + location(NullMarked.class);
        return List.of("-Xlint:all", "-Werror", "-proc:none", "-d", folder.toString(), "-classpath", classPath);
    }

    private static String location(Class<?> type) {
        return Path.of(URI.create(
                        type.getProtectionDomain().getCodeSource().getLocation().toString()))
                .toString();
    }

    private static List<JavaFileObject> sourceFiles(Map<String, String> sources) {
        return sources.entrySet().stream()
                .<JavaFileObject>map(source -> new SourceFile(source.getKey(), source.getValue()))
                .toList();
    }

    /** Returns a new object of the class. */
    Migration migration(String className) {
        try {
            return type(className).asSubclass(Migration.class).getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("No object of " + className, e);
        }
    }

    /** Returns the class. */
    Class<?> type(String className) {
        try {
            return classes.loadClass(className);
        } catch (ClassNotFoundException e) {
            throw new LinkageError("No class " + className, e);
        }
    }

    /** Returns the names of all class files in {@code folder}, nested ones too, sorted. */
    static List<String> classFiles(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @Override
    public void close() throws IOException {
        classes.close();
    }

    private static final class SourceFile extends SimpleJavaFileObject {

        private final String text;

        SourceFile(String className, String text) {
            super(URI.create("string:///" + className.replace('.', '/') + Kind.SOURCE.extension), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}

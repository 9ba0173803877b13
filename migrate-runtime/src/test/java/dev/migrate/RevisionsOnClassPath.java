package dev.migrate;

import dev.migrate.index.RevisionEntry;
import dev.migrate.index.RevisionIndex;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** A folder with an index of revisions, as the annotation processor writes it. */
final class RevisionsOnClassPath {

    private final Path folder;

    RevisionsOnClassPath(Path folder) {
        this.folder = folder;
    }

    /** Writes the index of hand-written revision classes and returns a class loader that finds it. */
    ClassLoader of(Class<?>... revisions) {
        return ofEntries(Stream.of(revisions).map(RevisionsOnClassPath::entry).toArray(RevisionEntry[]::new));
    }

    ClassLoader ofEntries(RevisionEntry... entries) {
        return ofIndex(RevisionIndex.write(List.of(entries)));
    }

    ClassLoader ofIndex(String text) {
        writeIndex(text);
        return new URLClassLoader(new URL[] {url()}, RevisionsOnClassPath.class.getClassLoader());
    }

    /** Packs an index and its classes into a jar, as a library has it. */
    static URL jar(Path jar, Class<?>... revisions) {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            add(out, RevisionIndex.RESOURCE, index(revisions).getBytes(StandardCharsets.UTF_8));
            for (Class<?> revision : revisions) {
                String file = revision.getName().replace('.', '/') + ".class";
                try (InputStream in = RevisionsOnClassPath.class.getResourceAsStream("/" + file)) {
                    add(out, file, Objects.requireNonNull(in).readAllBytes());
                }
            }
            return jar.toUri().toURL();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String index(Class<?>... revisions) {
        return RevisionIndex.write(
                Stream.of(revisions).map(RevisionsOnClassPath::entry).toList());
    }

    private static void add(JarOutputStream out, String name, byte[] content) throws IOException {
        out.putNextEntry(new JarEntry(name));
        out.write(content);
        out.closeEntry();
    }

    /** Returns a class loader that finds the index, and fails when one of its classes is loaded. */
    ClassLoader unloadable(Class<?>... revisions) {
        of(revisions);
        List<String> names = Stream.of(revisions).map(Class::getName).toList();
        return new URLClassLoader(new URL[] {url()}, RevisionsOnClassPath.class.getClassLoader()) {
            @Override
            protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
                if (names.contains(name)) {
                    throw new AssertionError("the revision class " + name + " was loaded");
                }
                return super.loadClass(name, resolve);
            }
        };
    }

    static RevisionEntry entry(Class<?> type) {
        Revision revision = Objects.requireNonNull(type.getAnnotation(Revision.class));
        return new RevisionEntry(
                revision.id(),
                List.of(revision.revises()),
                List.of(revision.dependsOn()),
                List.of(revision.labels()),
                List.of(revision.replaces()),
                revision.message(),
                revision.created(),
                type.getName());
    }

    private void writeIndex(String text) {
        try {
            Path index = folder.resolve(RevisionIndex.RESOURCE);
            Files.createDirectories(Objects.requireNonNull(index.getParent()));
            Files.writeString(index, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private URL url() {
        try {
            return folder.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }
}

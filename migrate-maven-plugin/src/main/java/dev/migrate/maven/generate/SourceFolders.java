package dev.migrate.maven.generate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folders that hold a project's revision classes: each package in each folder of source files.
 *
 * @param base the project's folder
 * @param sourceDirectories the folders of source files, at least one; new revisions go to the first
 * @param packages the packages, at least one; new revisions go to the first
 */
public record SourceFolders(Path base, List<Path> sourceDirectories, List<String> packages) {

    public SourceFolders {
        sourceDirectories = List.copyOf(sourceDirectories);
        packages = List.copyOf(packages);
    }

    /**
     * A folder of revision classes.
     *
     * @param sourceDirectory the folder of source files
     * @param packageName the package, or empty for the unnamed one
     */
    public record Folder(Path sourceDirectory, String packageName) {

        Path path() {
            return packageName.isEmpty() ? sourceDirectory : sourceDirectory.resolve(packageName.replace('.', '/'));
        }
    }

    /**
     * Reads two lists, separated by commas; a folder with a comma in its path can be given alone.
     *
     * @param base the project's folder, which the paths are relative to
     */
    public static SourceFolders of(Path base, String sourceDirectories, String packages) {
        return new SourceFolders(
                base, paths(base, sourceDirectories), words(packages).toList());
    }

    /** A folder that is there is one, whatever commas its path has. */
    private static List<Path> paths(Path base, String list) {
        return Files.isDirectory(base.resolve(list.strip()))
                ? List.of(base.resolve(list.strip()))
                : words(list).map(base::resolve).toList();
    }

    private static Stream<String> words(String list) {
        return Arrays.stream(list.split(",", -1)).map(String::strip);
    }

    /**
     * Returns the folder for a new revision.
     *
     * @param name a package, or the path of the folder; null for the first
     * @throws GenerationException if none of the folders is meant
     */
    public Folder choose(@Nullable String name) {
        if (name == null) {
            return folders().findFirst().orElseThrow();
        }
        return folders()
                .filter(folder -> folder.packageName().equals(name) || isAt(folder, name))
                .findFirst()
                .orElseThrow(() -> new GenerationException("'" + name
                        + "' (-Dfolder) is no folder of revisions; there are "
                        + folders().map(folder -> folder.path().toString()).collect(Collectors.joining(", "))
                        + ", from migrate.sourceDirectory and migrate.package."));
    }

    private boolean isAt(Folder folder, String name) {
        return folder.path().normalize().equals(base.resolve(name).normalize());
    }

    /** Returns the source file of a top-level class, or empty if there is none in these folders. */
    public Optional<Path> sourceOf(String className) {
        return sourceDirectories.stream()
                .map(folder -> folder.resolve(relative(className)))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    /** Returns where the source file of a top-level class would be if it were in the first folder. */
    public Path usualSourceOf(String className) {
        return sourceDirectories.get(0).resolve(relative(className));
    }

    private static String relative(String className) {
        return className.replace('.', '/') + ".java";
    }

    private Stream<Folder> folders() {
        return sourceDirectories.stream()
                .flatMap(directory -> packages.stream().map(name -> new Folder(directory, name)));
    }
}

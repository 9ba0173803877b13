package dev.migrate.maven.generate;

import java.nio.file.Path;

/**
 * A source file that is to be written.
 *
 * @param path where it goes
 * @param text what it holds
 */
record SourceFile(Path path, String text) {}

package dev.migrate.maven.output;

import dev.migrate.json.JsonLine;
import java.util.List;

/**
 * The source files of revisions that {@code edit} prints.
 *
 * @param files their paths
 */
public record SourceFiles(List<String> files) implements Report {

    public SourceFiles {
        files = List.copyOf(files);
    }

    @Override
    public List<String> text(Ink ink) {
        return files;
    }

    @Override
    public String json() {
        return new JsonLine().withStrings("files", files).toString();
    }
}

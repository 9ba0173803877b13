package dev.migrate.maven.output;

import dev.migrate.json.JsonLine;
import java.util.List;

/**
 * An SQL script: what {@code upgrade}, {@code downgrade}, {@code stamp} and {@code ensure-version} print with {@code sql}.
 *
 * @param text the script, with a line end at its end
 */
public record Script(String text) implements Report {

    /** Returns the script as one line that has line feeds within, since those in its literals must stay as they are. */
    @Override
    public List<String> text(Ink ink) {
        return List.of(text.stripTrailing());
    }

    @Override
    public String json() {
        return new JsonLine().with("script", text).toString();
    }

    /** A script is for a client that reads UTF-8, not for the console. */
    @Override
    public boolean isFile() {
        return true;
    }
}

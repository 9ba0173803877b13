package dev.migrate.maven.output;

import dev.migrate.json.JsonLine;
import java.util.ArrayList;
import java.util.List;

/**
 * What {@code init} did.
 *
 * @param written the files and folders that were written, relative to the project; empty if all was there
 * @param added what was added to the POM, in words
 * @param advice what the user has to do by hand
 */
public record SetupReport(List<String> written, List<String> added, List<String> advice) implements Report {

    public SetupReport {
        written = List.copyOf(written);
        added = List.copyOf(added);
        advice = List.copyOf(advice);
    }

    @Override
    public List<String> text(Ink ink) {
        List<String> lines = new ArrayList<>();
        added.forEach(what -> lines.add("Added " + what));
        written.forEach(file -> lines.add("Wrote " + ink.id(file)));
        if (written.isEmpty()) {
            lines.add("The project is set up already; nothing was changed.");
        }
        advice.forEach(line -> lines.add(ink.warning(line)));
        return lines;
    }

    @Override
    public String json() {
        return new JsonLine()
                .withStrings("written", written)
                .withStrings("added", added)
                .withStrings("advice", advice)
                .toString();
    }
}

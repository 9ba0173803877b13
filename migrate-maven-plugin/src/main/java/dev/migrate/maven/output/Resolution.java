package dev.migrate.maven.output;

import dev.migrate.execute.Decision;
import dev.migrate.json.JsonLine;
import java.util.List;
import java.util.Locale;

/**
 * What was decided of a step that was interrupted.
 *
 * @param revision the revision, as the user named it
 * @param step the number of the step, from 1
 * @param decision what it counts as
 */
public record Resolution(String revision, int step, Decision decision) implements Report {

    /** Returns nothing: the log tells it. */
    @Override
    public List<String> text(Ink ink) {
        return List.of();
    }

    /** Returns <code>{"revision":"…","step":5,"decision":"done"}</code>. */
    @Override
    public String json() {
        return new JsonLine()
                .with("revision", revision)
                .with("step", Integer.valueOf(step))
                .with("decision", decision.name().toLowerCase(Locale.ROOT))
                .toString();
    }
}

package dev.migrate.maven.output;

import dev.migrate.Result;
import dev.migrate.json.JsonLine;
import dev.migrate.json.JsonText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What was done to a database, or would be: what {@code upgrade}, {@code downgrade} and {@code stamp} print.
 *
 * @param result the steps and the version rows before and after them
 * @param dryRun whether nothing was done
 */
public record DatabaseChange(Result result, boolean dryRun) implements Report {

    /** Returns the SQL of a dry run; nothing for a real one, whose steps the log tells. */
    @Override
    public List<String> text(Ink ink) {
        List<String> lines = new ArrayList<>();
        if (dryRun) {
            result.steps().forEach(step -> addScript(lines, step, ink));
        }
        return lines;
    }

    @Override
    public String json() {
        return new JsonLine()
                .withStrings("before", result.before())
                .withRaw("steps", result.steps().stream().map(this::json).collect(JsonText.LIST))
                .withStrings("after", result.after())
                .toString();
    }

    private static void addScript(List<String> lines, Result.Step step, Ink ink) {
        String title = step.message().isBlank()
                ? ""
                : ", " + Text.printable(step.message().strip());
        lines.add("-- " + direction(step) + " " + ink.id(Text.printable(step.id())) + title);
        step.statements().forEach(statement -> lines.add(statement + ";"));
    }

    private String json(Result.Step step) {
        JsonLine json = new JsonLine()
                .with("direction", direction(step))
                .with("id", step.id())
                .with("message", step.message());
        if (dryRun) {
            json.withStrings("statements", step.statements());
        }
        return json.with("millis", Long.valueOf(step.duration().toMillis())).toString();
    }

    private static String direction(Result.Step step) {
        return step.direction().name().toLowerCase(Locale.ROOT);
    }
}

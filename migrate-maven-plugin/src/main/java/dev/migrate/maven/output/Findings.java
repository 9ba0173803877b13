package dev.migrate.maven.output;

import dev.migrate.json.JsonLine;
import dev.migrate.json.JsonText;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a check found.
 *
 * @param findings what is wrong, in the order in which it is best mended; empty if nothing is
 */
public record Findings(List<Finding> findings) implements Report {

    public Findings {
        findings = List.copyOf(findings);
    }

    /** Returns whether nothing is wrong. */
    public boolean ok() {
        return findings.isEmpty();
    }

    /** Returns these findings and then others, each once. */
    public Findings and(Findings others) {
        return new Findings(Stream.concat(findings.stream(), others.findings.stream())
                .distinct()
                .toList());
    }

    /** Returns how many there are, in parentheses after a space; nothing for one. */
    public String counted() {
        return findings.size() > 1 ? " (" + findings.size() + " findings)" : "";
    }

    /** Returns the messages as a list below a title, one a line, without a line end after the last. */
    public String messages(String title) {
        return findings.stream().map(Finding::message).collect(Collectors.joining("\n- ", title + "\n- ", ""));
    }

    /** Returns nothing: what is wrong is said by the failure of the goal. */
    @Override
    public List<String> text(Ink ink) {
        return List.of();
    }

    @Override
    public String json() {
        return new JsonLine()
                .withRaw("ok", String.valueOf(ok()))
                .withRaw("findings", findings.stream().map(Finding::json).collect(JsonText.LIST))
                .toString();
    }
}

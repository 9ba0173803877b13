package dev.migrate.maven.output;

import dev.migrate.json.JsonLine;
import dev.migrate.json.JsonText;
import java.util.List;

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

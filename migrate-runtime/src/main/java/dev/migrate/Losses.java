package dev.migrate;

import dev.migrate.execute.PreparedStep;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells what a plan may lose, before its first step is carried out. */
final class Losses {

    private static final Logger log = LoggerFactory.getLogger(Losses.class);

    private Losses() {}

    static void tell(List<PreparedStep> steps) {
        steps.stream().filter(step -> !step.losses().isEmpty()).forEach(Losses::tell);
    }

    private static void tell(PreparedStep step) {
        log.warn(
                "The {} of revision {} ({}) may lose data: {}",
                step.step().direction().name().toLowerCase(Locale.ROOT),
                step.step().id(),
                step.revision().message(),
                String.join("; ", step.losses()));
    }
}

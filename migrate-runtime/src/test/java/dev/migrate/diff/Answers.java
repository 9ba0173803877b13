package dev.migrate.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.operation.Operation;
import dev.migrate.schema.Snapshot;
import java.util.List;
import java.util.stream.Collectors;

/** Compares snapshots and answers what is asked, as a developer does who takes the first value proposed and no rename. */
final class Answers {

    private static final String BACKFILL = "-Dbackfill=";
    private static final String USING = "-Dusing=";

    private Answers() {}

    static List<Operation> operations(Snapshot from, Snapshot to) {
        Hints hints = Hints.none();
        DiffResult result = Laws.diff(from, to, hints);
        if (!result.questions().isEmpty()) {
            hints = hints.withRenames("none");
            result = Laws.diff(from, to, hints);
        }
        if (!result.questions().isEmpty()) {
            hints = answered(hints, result.questions());
            result = Laws.diff(from, to, hints);
        }
        assertThat(result.questions()).isEmpty();
        return result.operations();
    }

    private static String unquoted(String word) {
        String text = word.substring(1, word.length() - 1);
        return word.startsWith("'") ? text.replace("'\\''", "'") : text;
    }

    private static Hints answered(Hints hints, List<Question> questions) {
        String backfills = values(BACKFILL, questions);
        String usings = values(USING, questions);
        Hints answered = backfills.isEmpty() ? hints : hints.withBackfills(backfills);
        return usings.isEmpty() ? answered : answered.withUsings(usings);
    }

    private static String values(String argument, List<Question> questions) {
        return questions.stream()
                .map(question -> question.answers().get(0))
                .filter(answer -> answer.startsWith(argument))
                .map(answer -> unquoted(answer.substring(argument.length())))
                .map(answer -> answer.replace("<SQL expression>", "null"))
                .collect(Collectors.joining(","));
    }
}

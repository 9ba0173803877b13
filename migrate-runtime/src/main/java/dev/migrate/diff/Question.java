package dev.migrate.diff;

import java.util.List;

/**
 * Something that only a person can decide, with the ways to say it.
 *
 * @param text the question
 * @param answers the arguments on the command line, of which one answers it; each repeats the answers that were given already
 */
public record Question(String text, List<String> answers) {

    public Question {
        answers = List.copyOf(answers);
    }
}

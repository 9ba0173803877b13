package dev.migrate.maven.merge;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A text that Git could not merge, as each of both sides has it.
 *
 * <p>Understood are the styles merge, diff3 and zdiff3 (gitattributes(5), git-config(1), {@code merge.conflictStyle}).
 *
 * @param ours the text with our side of each conflict
 * @param theirs the text with their side of each conflict
 */
record ConflictedText(String ours, String theirs) {

    private static final Pattern OURS = marker('<');
    private static final Pattern BASE = marker('|');
    private static final Pattern THEIRS = marker('=');
    private static final Pattern END = marker('>');

    /** Seven characters, whereas those of a conflict within the base of diff3 are more. */
    private static Pattern marker(char character) {
        return Pattern.compile(Pattern.quote(String.valueOf(character)) + "{7}(\\s.*)?");
    }

    private enum Part {
        COMMON,
        OURS,
        BASE,
        THEIRS
    }

    /** Returns both sides, or empty if there is no conflict in the text. */
    static Optional<ConflictedText> of(String text) {
        List<String> lines = text.lines().toList();
        return lines.stream().anyMatch(line -> OURS.matcher(line).matches())
                ? Optional.of(split(lines))
                : Optional.empty();
    }

    private static ConflictedText split(List<String> lines) {
        StringBuilder ours = new StringBuilder();
        StringBuilder theirs = new StringBuilder();
        Part part = Part.COMMON;
        for (String line : lines) {
            Part next = next(part, line);
            if (next == part) {
                append(line, part, ours, theirs);
            }
            part = next;
        }
        return new ConflictedText(ours.toString(), theirs.toString());
    }

    /** Returns the part that begins at a line, or {@code part} if it is no marker. */
    private static Part next(Part part, String line) {
        return switch (part) {
            case COMMON -> OURS.matcher(line).matches() ? Part.OURS : part;
            case OURS -> BASE.matcher(line).matches() ? Part.BASE : afterOurs(part, line);
            case BASE -> afterOurs(part, line);
            case THEIRS -> END.matcher(line).matches() ? Part.COMMON : part;
        };
    }

    private static Part afterOurs(Part part, String line) {
        return THEIRS.matcher(line).matches() ? Part.THEIRS : part;
    }

    private static void append(String line, Part part, StringBuilder ours, StringBuilder theirs) {
        if (part == Part.COMMON || part == Part.OURS) {
            ours.append(line).append('\n');
        }
        if (part == Part.COMMON || part == Part.THEIRS) {
            theirs.append(line).append('\n');
        }
    }
}

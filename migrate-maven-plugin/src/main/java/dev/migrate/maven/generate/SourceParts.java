package dev.migrate.maven.generate;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The source of a revision in the parts that a template can place.
 *
 * <p>They are told by the layout that {@link RevisionWriter} gives them: what users write never begins a line of its own
 * outside of the methods' indentation.
 */
final class SourceParts {

    private static final String STEP = "  public void %s(Operations op) {";
    private static final String EMPTY = "}";
    private static final String END_OF_METHOD = "  }";

    private final List<String> lines;
    private final RevisionSource revision;

    private SourceParts(List<String> lines, RevisionSource revision) {
        this.lines = lines;
        this.revision = revision;
    }

    /** Returns the text of each token, without a line end at its end. */
    static Map<String, String> of(String source, RevisionSource revision) {
        SourceParts parts = new SourceParts(source.lines().toList(), revision);
        return Map.ofEntries(
                Map.entry("package", parts.packageDeclaration()),
                Map.entry("imports", parts.imports()),
                Map.entry("javadoc", parts.header(false)),
                Map.entry("annotation", parts.header(true)),
                Map.entry("className", revision.className()),
                Map.entry("upgrade", parts.body("upgrade")),
                Map.entry("downgrade", parts.body("downgrade")),
                Map.entry("members", parts.members()),
                Map.entry("id", inComment(revision.id())),
                Map.entry("created", inComment(revision.created())),
                Map.entry("message", inComment(revision.message())));
    }

    /** Returns a text for a comment, in ASCII as the file's encoding is not asked here. */
    private static String inComment(String text) {
        return String.join(" ", new CommentText(true).lines(text, Integer.MAX_VALUE));
    }

    private String packageDeclaration() {
        return revision.packageName().isEmpty() ? "" : lines.get(0);
    }

    private String imports() {
        int start = revision.packageName().isEmpty() ? 0 : 1;
        return joined(lines.subList(start, indexOf("/**", start)), 0);
    }

    /** Returns the Javadoc, or the annotation after it. */
    private String header(boolean annotation) {
        int start = indexOf("/**", 0);
        int end = indexOf("@Revision(", start);
        int declaration = indexOf("public final class ", end);
        return joined(annotation ? lines.subList(end, declaration) : lines.subList(start, end), 0);
    }

    private String body(String step) {
        int start = stepStart(step);
        return lines.get(start).endsWith(EMPTY)
                ? ""
                : joined(lines.subList(start + 1, indexOf(END_OF_METHOD, start + 1)), 2 * CodeLayout.INDENT);
    }

    private String members() {
        int start = stepStart("downgrade");
        int end = lines.get(start).endsWith(EMPTY) ? start : indexOf(END_OF_METHOD, start + 1);
        return joined(lines.subList(end + 1, lines.size() - 1), CodeLayout.INDENT);
    }

    private int stepStart(String step) {
        return indexOf(STEP.formatted(step), 0);
    }

    private int indexOf(String start, int from) {
        for (int i = from; i < lines.size(); i++) {
            if (lines.get(i).startsWith(start)) {
                return i;
            }
        }
        throw new IllegalStateException("A generated file lacks the line '" + start + "'; please report this defect.");
    }

    private static String joined(List<String> lines, int indent) {
        return lines.stream()
                .map(line -> line.length() >= indent ? line.substring(indent) : line)
                .collect(Collectors.joining("\n"))
                .strip();
    }
}

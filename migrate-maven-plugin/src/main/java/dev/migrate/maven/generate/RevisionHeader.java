package dev.migrate.maven.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The Javadoc and the annotation before the class of a revision, each on one line if it fits. */
final class RevisionHeader {

    private static final String SENTENCE_ENDS = ".!?…。！？";

    private final RevisionSource revision;
    private final CommentText comments;

    private RevisionHeader(RevisionSource revision, CommentText comments) {
        this.revision = revision;
        this.comments = comments;
    }

    /** Returns the text, ending in a line feed. */
    static String of(RevisionSource revision, CommentText comments) {
        RevisionHeader header = new RevisionHeader(revision, comments);
        return header.javadoc() + header.annotation();
    }

    private String javadoc() {
        List<String> lines = comments.lines(sentence(revision.message()), CodeLayout.WIDTH - "/**  */".length());
        return lines.size() == 1
                ? "/** " + lines.get(0) + " */\n"
                : lines.stream().map(line -> " * " + line + "\n").collect(Collectors.joining("", "/**\n", " */\n"));
    }

    private static String sentence(String message) {
        String stripped = message.strip();
        boolean ends = !stripped.isEmpty() && SENTENCE_ENDS.indexOf(stripped.charAt(stripped.length() - 1)) >= 0;
        return ends ? stripped : stripped + ".";
    }

    private String annotation() {
        List<String> members = members(false);
        String line = members.stream().collect(Collectors.joining(", ", "@Revision(", ")\n"));
        return line.length() <= CodeLayout.WIDTH + 1
                ? line
                : members(true).stream().collect(Collectors.joining(",\n    ", "@Revision(\n    ", ")\n"));
    }

    private List<String> members(boolean broken) {
        List<String> members = new ArrayList<>();
        members.add("id = " + literal(revision.id(), "id = ", broken));
        addList(members, "revises", revision.revises(), broken);
        addList(members, "dependsOn", revision.dependsOn(), broken);
        addList(members, "labels", revision.labels(), broken);
        addList(members, "replaces", revision.replaces(), broken);
        members.add("message = " + literal(revision.message(), "message = ", broken));
        members.add("created = " + literal(revision.created(), "created = ", broken));
        return members;
    }

    private static void addList(List<String> members, String name, List<String> values, boolean broken) {
        if (values.size() == 1) {
            members.add(name + " = " + literal(values.get(0), name + " = ", broken));
        } else if (!values.isEmpty()) {
            String line =
                    values.stream().map(StringLiteral::quoted).collect(Collectors.joining(", ", name + " = {", "}"));
            boolean fits = !broken || CodeLayout.CONTINUATION + line.length() < CodeLayout.WIDTH;
            members.add(fits ? line : brokenList(name, values));
        }
    }

    private static String brokenList(String name, List<String> values) {
        return values.stream()
                .map(value -> literal(value, "  ", true))
                .collect(Collectors.joining(",\n      ", name + " = {\n      ", "\n    }"));
    }

    private static String literal(String value, String before, boolean broken) {
        UnicodeText.refuseLoneSurrogates(value);
        int indent = CodeLayout.CONTINUATION + CodeLayout.CONTINUATION;
        String whole = StringLiteral.quoted(value);
        int room = CodeLayout.WIDTH - CodeLayout.CONTINUATION - before.length() - "),".length();
        return !broken || whole.length() <= room
                ? whole
                : String.join(
                        "\n" + " ".repeat(indent) + "+ ",
                        StringLiteral.pieces(value, Math.min(room, CodeLayout.WIDTH - indent - "+ ),".length())));
    }
}

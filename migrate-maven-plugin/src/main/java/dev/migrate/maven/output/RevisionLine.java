package dev.migrate.maven.output;

import java.util.List;

/** A revision on one line, as Alembic writes it: {@code 98765432abcd -> a1b2c3d4e5f6 (head), add bio}. */
final class RevisionLine {

    private static final String BASE = "<base>";

    private final RevisionView view;
    private final Ink ink;
    private final StringBuilder text = new StringBuilder();

    private RevisionLine(RevisionView view, Ink ink) {
        this.view = view;
        this.ink = ink;
    }

    /** Returns the line of {@code history}: with parents and every mark. */
    static String withParents(RevisionView view, Ink ink) {
        return new RevisionLine(view, ink)
                .parents()
                .id()
                .labels()
                .head()
                .current()
                .mark(view.branchPoint(), "branchpoint")
                .mark(view.mergePoint(), "mergepoint")
                .title();
    }

    /** Returns the line of {@code heads} and {@code current}: without parents. */
    static String alone(RevisionView view, Ink ink) {
        return new RevisionLine(view, ink).id().labels().head().title();
    }

    /** Returns the line of a branch point. */
    static String branchPoint(RevisionView view, Ink ink) {
        return new RevisionLine(view, ink)
                .id()
                .labels()
                .mark(view.branchPoint(), "branchpoint")
                .title();
    }

    /** Returns what stands before the title in {@link RevisionEntryText}: id and marks. */
    static String headline(RevisionView view, Ink ink) {
        return new RevisionLine(view, ink)
                .id()
                .head()
                .current()
                .mark(view.branchPoint(), "branchpoint")
                .mark(view.mergePoint(), "mergepoint")
                .text
                .toString();
    }

    /** Returns the ids that a revision revises, joined by commas, or {@code <base>} for none. */
    static String parents(List<String> revises) {
        return revises.isEmpty() ? BASE : String.join(", ", revises);
    }

    private RevisionLine parents() {
        text.append(parents(view.entry().revises()));
        if (!view.entry().dependsOn().isEmpty()) {
            text.append(" (")
                    .append(String.join(", ", view.entry().dependsOn()))
                    .append(')');
        }
        text.append(" -> ");
        return this;
    }

    private RevisionLine id() {
        text.append(ink.id(view.entry().id()));
        return this;
    }

    private RevisionLine labels() {
        return mark(
                !view.entry().labels().isEmpty(), String.join(", ", view.entry().labels()));
    }

    private RevisionLine head() {
        return mark(view.head(), view.effectiveHead() ? "effective head" : "head");
    }

    private RevisionLine current() {
        return mark(Boolean.TRUE.equals(view.current()), "current");
    }

    private RevisionLine mark(boolean applies, String mark) {
        if (applies) {
            text.append(' ').append(ink.mark("(" + mark + ")"));
        }
        return this;
    }

    private String title() {
        return view.title().isEmpty() ? text.toString() : text + ", " + view.title();
    }
}

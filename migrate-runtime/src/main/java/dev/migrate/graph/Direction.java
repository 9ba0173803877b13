package dev.migrate.graph;

/** What a {@link Step} does with its revision. */
public enum Direction {
    /** Runs {@code upgrade} of the revision. */
    UPGRADE,
    /** Runs {@code downgrade} of the revision. */
    DOWNGRADE,
    /** Runs nothing and changes the version rows only. */
    STAMP
}

package dev.migrate.execute;

import java.time.Duration;

/**
 * How far a step has come that changes rows in batches.
 *
 * @param revision the full id of its revision
 * @param statement its number among the revision's statements, from 1
 * @param rows how many rows were changed so far, in earlier runs as well
 * @param elapsed how long this run has been at it
 */
public record BatchProgress(String revision, int statement, long rows, Duration elapsed) {}

package dev.migrate.processor.read;

import dev.migrate.processor.problem.Problems;

/**
 * What every reader needs.
 *
 * @param questions what is asked of types
 * @param values the reader of values
 * @param joins the reader of references
 * @param heirs the embeddables that extend others
 * @param problems where problems are noted
 */
record Reading(
        TypeQuestions questions, ValueReader values, JoinAnnotations joins, EmbeddableHeirs heirs, Problems problems) {}

package dev.migrate.processor.schema;

import dev.migrate.processor.mapping.Rules;
import dev.migrate.processor.problem.Problems;

/**
 * What every binder needs.
 *
 * @param model the entities
 * @param drafts the tables
 * @param rules the rules of the provider
 * @param naming how objects are named
 * @param types the types of columns
 * @param problems where problems are noted
 */
record Binding(Model model, Drafts drafts, Rules rules, Naming naming, ColumnTypes types, Problems problems) {}

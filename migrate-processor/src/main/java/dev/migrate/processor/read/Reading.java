package dev.migrate.processor.read;

import dev.migrate.processor.mapping.Rules;
import dev.migrate.processor.problem.Problems;
import javax.lang.model.element.Element;

/**
 * What every reader needs.
 *
 * @param questions what is asked of types
 * @param values the reader of values
 * @param joins the reader of references
 * @param rules the rules of the provider
 * @param heirs the embeddables that extend others
 * @param problems where problems are noted
 */
record Reading(
        TypeQuestions questions,
        ValueReader values,
        JoinAnnotations joins,
        Rules rules,
        EmbeddableHeirs heirs,
        Problems problems) {

    Annotated annotated(Element element) {
        return questions.annotated(element);
    }
}

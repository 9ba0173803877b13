package dev.migrate.processor;

import dev.migrate.processor.problem.Problem;
import dev.migrate.processor.problem.Problems;
import dev.migrate.processor.read.Annotations;
import dev.migrate.processor.read.EmbeddableHeirs;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * The annotation processor.
 *
 * <p>It collects the names of entities, converters, embeddables that extend others, and revisions in each round, and does
 * its work in the last one, when the classes that other processors generate are there too:
 *
 * <ol>
 *   <li>{@link KnownClasses} adds what earlier compilations knew, so that compiling one class loses no other;
 *   <li>the package {@code read} turns annotations into mapping records;
 *   <li>the package {@code schema} derives the schema from them, as the JPA provider would;
 *   <li>{@link RevisionCheck} checks the graph of the revisions;
 *   <li>without errors, the schema, the index of revisions and the names are written to the output folder.
 * </ol>
 *
 * <p>It claims no annotation and writes nothing where there are neither entities nor revisions.
 */
public final class MigrateProcessor extends AbstractProcessor {

    private static final List<String> MODEL_ANNOTATIONS = List.of(
            "jakarta.persistence.Entity",
            "jakarta.persistence.Converter",
            "javax.persistence.Entity",
            "javax.persistence.Converter");
    private static final List<String> EMBEDDABLE_ANNOTATIONS =
            List.of("jakarta.persistence.Embeddable", "javax.persistence.Embeddable");
    private static final List<String> REVISION_ANNOTATIONS = List.of(RevisionClasses.ANNOTATION);

    private final Set<String> modelClasses = new TreeSet<>();
    private final Set<String> revisionClasses = new TreeSet<>();

    /** Creates the processor, which the compiler then initializes. */
    public MigrateProcessor() {}

    /** Returns all: a change to an enumeration or a superclass without annotations changes tables too. */
    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    public Set<String> getSupportedOptions() {
        return ProcessorOptions.NAMES;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        collect(round, MODEL_ANNOTATIONS, type -> true, modelClasses);
        collect(round, EMBEDDABLE_ANNOTATIONS, new EmbeddableHeirs(Annotations.IN_SOURCE)::isHeir, modelClasses);
        collect(round, REVISION_ANNOTATIONS, type -> true, revisionClasses);
        if (round.processingOver() && !round.errorRaised()) {
            finish();
        }
        return false;
    }

    private void collect(
            RoundEnvironment round, List<String> annotations, Predicate<TypeElement> filter, Set<String> names) {
        for (String annotation : annotations) {
            TypeElement type = processingEnv.getElementUtils().getTypeElement(annotation);
            if (type != null) {
                ElementFilter.typesIn(round.getElementsAnnotatedWith(type)).stream()
                        .filter(filter)
                        .forEach(element -> names.add(binaryName(element)));
            }
        }
    }

    private String binaryName(TypeElement type) {
        return processingEnv.getElementUtils().getBinaryName(type).toString();
    }

    private void finish() {
        Problems problems = new Problems();
        try {
            new Compilation(processingEnv, problems).finish(modelClasses, revisionClasses);
        } catch (RuntimeException e) {
            problems.add(Problem.INTERNAL, "this compilation", e);
        }
        problems.printTo(processingEnv.getMessager());
    }
}

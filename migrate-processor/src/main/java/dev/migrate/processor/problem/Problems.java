package dev.migrate.processor.problem;

import java.util.LinkedHashSet;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/** The problems found so far, each once, in the order of their finding. Not thread-safe. */
public final class Problems {

    private final Set<Report> reports = new LinkedHashSet<>();

    private record Report(
            Problem problem,
            String text,
            @Nullable Element element,
            @Nullable AnnotationMirror annotation) {}

    /** Notes a problem of the compilation as a whole. */
    public void add(Problem problem, Object... facts) {
        reports.add(new Report(problem, problem.message(facts), null, null));
    }

    /** Notes a problem at the line of {@code element}. */
    public void addAt(Element element, Problem problem, Object... facts) {
        reports.add(new Report(problem, problem.message(facts), element, null));
    }

    /** Notes a problem at the line of an annotation of {@code element}. */
    public void addAt(Element element, @Nullable AnnotationMirror annotation, Problem problem, Object... facts) {
        reports.add(new Report(problem, problem.message(facts), element, annotation));
    }

    /** Returns whether a problem fails the compilation. */
    public boolean haveErrors() {
        return reports.stream().anyMatch(report -> report.problem.kind() == Kind.ERROR);
    }

    /** Tells the compiler all problems. */
    public void printTo(Messager messager) {
        reports.forEach(report -> print(report, messager));
    }

    private static void print(Report report, Messager messager) {
        messager.printMessage(report.problem.kind(), report.text, report.element, report.annotation);
    }
}

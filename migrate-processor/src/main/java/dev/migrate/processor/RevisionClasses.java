package dev.migrate.processor;

import dev.migrate.index.RevisionEntry;
import dev.migrate.processor.problem.Problem;
import dev.migrate.processor.problem.Problems;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads the revisions of a compilation and checks each and all of them together. */
final class RevisionClasses {

    static final String ANNOTATION = "dev.migrate.Revision";
    private static final String MIGRATION = "dev.migrate.Migration";

    private final ProcessingEnvironment environment;
    private final Elements elements;
    private final Problems problems;

    RevisionClasses(ProcessingEnvironment environment, Problems problems) {
        this.environment = environment;
        this.elements = environment.getElementUtils();
        this.problems = problems;
    }

    /**
     * A revision class.
     *
     * @param type the class
     * @param annotation its annotation, at whose line problems are reported
     * @param entry what the annotation says
     */
    record RevisionClass(TypeElement type, AnnotationMirror annotation, RevisionEntry entry) {}

    /**
     * Returns what classes say; a class that is no revision any more is left out.
     *
     * @param classNames their binary names
     * @param libraries the packages in which further revisions are looked for, to be checked together with these
     */
    List<RevisionEntry> read(Set<String> classNames, Set<String> libraries) {
        List<RevisionClass> revisions = classNames.stream()
                .flatMap(name -> KnownClasses.find(elements, name).stream())
                .flatMap(type -> revision(type).stream())
                .toList();
        revisions.forEach(this::check);
        new RevisionCheck(problems).check(revisions, others(revisions, libraries));
        return revisions.stream().map(RevisionClass::entry).toList();
    }

    private Optional<RevisionClass> revision(TypeElement type) {
        return type.getAnnotationMirrors().stream()
                .filter(mirror -> ((TypeElement) mirror.getAnnotationType().asElement())
                        .getQualifiedName()
                        .contentEquals(ANNOTATION))
                .map(mirror -> new RevisionClass(type, mirror, entry(type, mirror)))
                .findFirst();
    }

    private RevisionEntry entry(TypeElement type, AnnotationMirror mirror) {
        return new RevisionEntry(
                text(mirror, "id"),
                texts(mirror, "revises"),
                texts(mirror, "dependsOn"),
                texts(mirror, "labels"),
                texts(mirror, "replaces"),
                text(mirror, "message"),
                text(mirror, "created"),
                elements.getBinaryName(type).toString());
    }

    private static String text(AnnotationMirror mirror, String member) {
        return value(mirror, member).map(Object::toString).orElse("");
    }

    private static List<String> texts(AnnotationMirror mirror, String member) {
        List<String> texts = new ArrayList<>();
        if (value(mirror, member).orElse(null) instanceof List<?> list) {
            list.forEach(each -> texts.add(((AnnotationValue) each).getValue().toString()));
        }
        return texts;
    }

    private static Optional<Object> value(AnnotationMirror mirror, String member) {
        return mirror.getElementValues().entrySet().stream()
                .filter(entry -> entry.getKey().getSimpleName().contentEquals(member))
                .map(entry -> entry.getValue().getValue())
                .findFirst();
    }

    /** Finds revisions of other jars in the packages of these and of libraries, as all of them together form one graph. */
    private List<RevisionEntry> others(List<RevisionClass> revisions, Set<String> libraries) {
        Set<String> own = new TreeSet<>();
        Set<PackageElement> packages = new LinkedHashSet<>();
        libraries.stream()
                .map(elements::getPackageElement)
                .filter(Objects::nonNull)
                .forEach(packages::add);
        for (RevisionClass revision : revisions) {
            own.add(revision.entry().className());
            packages.add(elements.getPackageOf(revision.type()));
        }
        return packages.stream()
                .flatMap(each -> ElementFilter.typesIn(each.getEnclosedElements()).stream())
                .filter(type -> !own.contains(elements.getBinaryName(type).toString()))
                .flatMap(type -> revision(type).stream())
                .map(RevisionClass::entry)
                .toList();
    }

    private void check(RevisionClass revision) {
        TypeElement type = revision.type();
        TypeElement migration = elements.getTypeElement(MIGRATION);
        if (migration != null && !environment.getTypeUtils().isSubtype(type.asType(), migration.asType())) {
            report(revision, Problem.REVISION_NOT_A_MIGRATION);
        }
        if (!type.getModifiers().contains(Modifier.PUBLIC)) {
            report(revision, Problem.REVISION_NOT_PUBLIC);
        }
        if (!isCreatable(type)) {
            report(revision, Problem.REVISION_NOT_CREATABLE);
        }
    }

    private void report(RevisionClass revision, Problem problem) {
        problems.addAt(
                revision.type(), revision.annotation(), problem, revision.type().getQualifiedName());
    }

    private static boolean isCreatable(TypeElement type) {
        boolean reachable = type.getNestingKind() == NestingKind.TOP_LEVEL
                || (type.getNestingKind() == NestingKind.MEMBER
                        && type.getModifiers().contains(Modifier.STATIC));
        return reachable
                && type.getKind() == ElementKind.CLASS
                && !type.getModifiers().contains(Modifier.ABSTRACT)
                && ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                        .anyMatch(RevisionClasses::isUsable);
    }

    private static boolean isUsable(ExecutableElement constructor) {
        return constructor.getParameters().isEmpty()
                && constructor.getModifiers().contains(Modifier.PUBLIC);
    }
}

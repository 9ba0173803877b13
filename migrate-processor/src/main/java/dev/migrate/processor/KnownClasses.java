package dev.migrate.processor;

import dev.migrate.processor.problem.Problem;
import dev.migrate.processor.problem.Problems;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Classes that were compiled earlier and may not be in this compilation.
 *
 * <p>An incremental build hands over only some classes. The names of all are kept in a file beside the classes, and each is
 * looked up again, so that a class that is no more disappears.
 */
final class KnownClasses {

    /** The names of entities, converters and embeddables that extend others: one binary name a line, sorted. */
    static final String RESOURCE = "META-INF/migrate/entities";

    /** What stands for all classes of a package, nested ones and those of packages below it excepted. */
    private static final String ALL = ".*";

    private final Elements elements;
    private final OutputFiles files;
    private final Problems problems;

    KnownClasses(Elements elements, OutputFiles files, Problems problems) {
        this.elements = elements;
        this.files = files;
        this.problems = problems;
    }

    static Set<String> parse(String text) {
        return text.lines().filter(line -> !line.isBlank()).collect(Collectors.toCollection(TreeSet::new));
    }

    static String format(Collection<String> names) {
        return names.stream().sorted().map(name -> name + "\n").collect(Collectors.joining());
    }

    /** Returns the names of this compilation and those of the earlier ones that are still there. */
    Set<String> withEarlier(Set<String> current, Set<String> earlier) {
        Set<String> all = new TreeSet<>(current);
        for (String name : earlier) {
            if (find(elements, name).isPresent()) {
                all.add(name);
            } else if (files.hasClass(name)) {
                problems.add(Problem.EARLIER_CLASS_NOT_VISIBLE, name);
            }
        }
        return all;
    }

    /** Returns the names, those of all classes of a package for one like {@code com.acme.*}, after noting unknown ones. */
    Set<String> required(Set<String> names) {
        Set<String> all = new TreeSet<>();
        for (String name : names) {
            Set<String> found = name.endsWith(ALL) ? inPackage(name) : one(name);
            if (found.isEmpty()) {
                problems.add(Problem.UNKNOWN_ENTITY_CLASS, name);
            }
            all.addAll(found);
        }
        return all;
    }

    private Set<String> one(String name) {
        return find(elements, name).isPresent() ? Set.of(name) : Set.of();
    }

    private Set<String> inPackage(String pattern) {
        PackageElement found = elements.getPackageElement(pattern.substring(0, pattern.length() - ALL.length()));
        return found == null
                ? Set.of()
                : ElementFilter.typesIn(found.getEnclosedElements()).stream()
                        .map(type -> elements.getBinaryName(type).toString())
                        .collect(Collectors.toSet());
    }

    /** Returns the names that a class has, after noting the others. */
    Set<String> found(Set<String> names) {
        Map<Boolean, List<String>> parted = names.stream()
                .collect(Collectors.partitioningBy(name -> find(elements, name).isPresent()));
        parted.getOrDefault(false, List.of()).forEach(name -> problems.add(Problem.UNIT_CLASS_NOT_FOUND, name));
        return new TreeSet<>(parted.getOrDefault(true, List.of()));
    }

    Set<String> canonicalNames(Set<String> binaryNames) {
        return binaryNames.stream()
                .flatMap(name -> find(elements, name).stream())
                .map(type -> type.getQualifiedName().toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Finds a class by its binary name, in which {@code $} may belong to the name itself. */
    static Optional<TypeElement> find(Elements elements, String binaryName) {
        return Optional.ofNullable(elements.getTypeElement(binaryName))
                .or(() -> Optional.ofNullable(elements.getTypeElement(binaryName.replace('$', '.'))));
    }
}

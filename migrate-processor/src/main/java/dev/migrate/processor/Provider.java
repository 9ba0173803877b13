package dev.migrate.processor;

import dev.migrate.processor.problem.Problem;
import dev.migrate.processor.problem.Problems;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.util.Elements;

/**
 * The JPA providers that the class path can show.
 *
 * <p>The schema always follows Hibernate 6.6; for every other one that is found or named, a warning says so.
 */
enum Provider {
    HIBERNATE,
    ECLIPSELINK;

    private static final String HIBERNATE_CLASS = "org.hibernate.SessionFactory";
    private static final String ECLIPSELINK_CLASS = "org.eclipse.persistence.jpa.PersistenceProvider";

    /** Classes that only one major version of Hibernate has, by that version. */
    private static final Map<String, Integer> TELLING_CLASSES = Map.of(
            "org.hibernate.criterion.Criterion", 5,
            "org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl", 7);

    /** Returns the provider on the class path, Hibernate if there are both or none. */
    static Provider detect(Elements elements) {
        boolean onlyEclipseLink =
                elements.getTypeElement(HIBERNATE_CLASS) == null && elements.getTypeElement(ECLIPSELINK_CLASS) != null;
        return onlyEclipseLink ? ECLIPSELINK : HIBERNATE;
    }

    /** Notes that the schema follows the rules of another provider or version than this. */
    void checkSupport(Elements elements, Problems problems) {
        if (this == ECLIPSELINK) {
            problems.add(Problem.PROVIDER_NOT_SUPPORTED, "eclipselink");
        } else {
            otherVersion(elements).ifPresent(version -> problems.add(Problem.PROVIDER_VERSION, version));
        }
    }

    private static Optional<Integer> otherVersion(Elements elements) {
        return TELLING_CLASSES.entrySet().stream()
                .filter(each -> elements.getTypeElement(each.getKey()) != null)
                .map(Map.Entry::getValue)
                .findFirst();
    }
}

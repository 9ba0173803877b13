package dev.migrate.processor;

import dev.migrate.processor.mapping.Rules;
import dev.migrate.processor.problem.Problem;
import dev.migrate.processor.problem.Problems;
import java.util.Optional;
import javax.lang.model.util.Elements;

/** The JPA providers that the class path can show. */
enum Provider {
    HIBERNATE,
    ECLIPSELINK;

    private static final String HIBERNATE_CLASS = "org.hibernate.SessionFactory";
    private static final String ECLIPSELINK_CLASS = "org.eclipse.persistence.jpa.PersistenceProvider";

    /** A class that Hibernate has since 7. */
    private static final String SINCE_7 = "org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl";

    /** A class that Hibernate had before 6. */
    private static final String BEFORE_6 = "org.hibernate.criterion.Criterion";

    /** Returns the provider that a class of it belongs to, or empty if that is neither. */
    static Optional<Provider> ofClass(String className) {
        if (className.startsWith("org.hibernate.")) {
            return Optional.of(HIBERNATE);
        }
        return className.startsWith("org.eclipse.persistence.") ? Optional.of(ECLIPSELINK) : Optional.empty();
    }

    /** Returns the provider on the class path, Hibernate if there are both or none. */
    static Provider detect(Elements elements) {
        boolean onlyEclipseLink = !has(elements, HIBERNATE_CLASS) && has(elements, ECLIPSELINK_CLASS);
        return onlyEclipseLink ? ECLIPSELINK : HIBERNATE;
    }

    /**
     * Returns the rules that the schema follows: those of EclipseLink, or of the line of Hibernate on the class path, or of
     * 6.6 if there is none. It is noted where they are not the provider's own.
     */
    Rules rules(Elements elements, Problems problems) {
        if (this == ECLIPSELINK) {
            return Rules.ECLIPSELINK;
        }
        if (has(elements, BEFORE_6)) {
            problems.add(Problem.PROVIDER_VERSION, 5);
            return Rules.HIBERNATE_6;
        }
        return has(elements, SINCE_7) ? Rules.HIBERNATE_7 : Rules.HIBERNATE_6;
    }

    private static boolean has(Elements elements, String className) {
        return elements.getTypeElement(className) != null;
    }
}

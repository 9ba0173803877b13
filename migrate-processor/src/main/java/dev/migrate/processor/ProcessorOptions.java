package dev.migrate.processor;

import dev.migrate.processor.mapping.Rules;
import dev.migrate.processor.problem.Problem;
import dev.migrate.processor.problem.Problems;
import dev.migrate.processor.schema.Naming;
import dev.migrate.schema.NamingConvention;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;
import org.jspecify.annotations.Nullable;

/**
 * What {@code -Amigrate.…} says.
 *
 * @param strategy how objects are named; without the option as Spring Boot does if it is on the class path
 * @param quoteAlways whether every name is quoted; without the option only those that the mapping quotes
 * @param convention the names of constraints and indexes
 * @param beanValidation whether constraints of Bean Validation count; they do without the option
 * @param entities names of entity classes beside those that are compiled, empty without the option
 * @param libraries the packages of the revisions of libraries, empty without the option
 * @param provider the provider whose schema is wanted; without the option the one on the class path
 */
record ProcessorOptions(
        Naming.Strategy strategy,
        boolean quoteAlways,
        NamingConvention convention,
        boolean beanValidation,
        Set<String> entities,
        Set<String> libraries,
        Provider provider) {

    private static final String NAMING = "migrate.naming";
    private static final String PROVIDER = "migrate.provider";
    private static final String QUOTE = "migrate.quote";
    private static final String BEAN_VALIDATION = "migrate.beanValidation";
    private static final String ENTITIES = "migrate.entities";
    private static final String LIBRARIES = "migrate.libraries";
    private static final String CONVENTION = "migrate.convention.";

    private static final String SPRING_BOOT = "org.springframework.boot.SpringApplication";

    /** The names of all options. */
    static final Set<String> NAMES = Set.of(
            NAMING,
            PROVIDER,
            QUOTE,
            BEAN_VALIDATION,
            ENTITIES,
            LIBRARIES,
            CONVENTION + "pk",
            CONVENTION + "fk",
            CONVENTION + "uq",
            CONVENTION + "ix",
            CONVENTION + "ck");

    static ProcessorOptions of(ProcessingEnvironment environment, Problems problems) {
        Choice choice = new Choice(environment.getOptions(), problems);
        boolean spring = environment.getElementUtils().getTypeElement(SPRING_BOOT) != null;
        String strategy = choice.of(NAMING, spring ? "spring" : "jpa", List.of("jpa", "spring", "hibernate"));
        boolean quoteAlways =
                choice.of(QUOTE, "mapped", List.of("mapped", "always")).equals("always");
        String detected = Provider.detect(environment.getElementUtils()).name().toLowerCase(Locale.ROOT);
        String provider = choice.of(PROVIDER, detected, List.of("hibernate", "eclipselink"));
        return new ProcessorOptions(
                strategy(strategy),
                quoteAlways,
                convention(environment.getOptions(), problems),
                choice.of(BEAN_VALIDATION, "true", List.of("true", "false")).equals("true"),
                names(environment.getOptions().get(ENTITIES)),
                names(environment.getOptions().get(LIBRARIES)),
                Provider.valueOf(provider.toUpperCase(Locale.ROOT)));
    }

    /** Returns how objects are named by a provider of these rules; naming strategies are Hibernate's alone. */
    Naming naming(Rules rules) {
        Naming.Strategy followed = rules == Rules.ECLIPSELINK ? Naming.Strategy.JPA : strategy;
        return new Naming(followed, rules, quoteAlways, convention);
    }

    private static Naming.Strategy strategy(String option) {
        return switch (option) {
            case "spring" -> Naming.Strategy.SPRING;
            case "hibernate" -> Naming.Strategy.HIBERNATE;
            default -> Naming.Strategy.JPA;
        };
    }

    private static NamingConvention convention(Map<String, String> options, Problems problems) {
        try {
            return convention(options, NamingConvention.DEFAULT);
        } catch (IllegalArgumentException e) {
            problems.add(Problem.CONVENTION_TEMPLATE, String.valueOf(e.getMessage()));
            return NamingConvention.DEFAULT;
        }
    }

    private static NamingConvention convention(Map<String, String> options, NamingConvention usual) {
        return new NamingConvention(
                options.getOrDefault(CONVENTION + "pk", usual.primaryKey()),
                options.getOrDefault(CONVENTION + "fk", usual.foreignKey()),
                options.getOrDefault(CONVENTION + "uq", usual.unique()),
                options.getOrDefault(CONVENTION + "ix", usual.index()),
                options.getOrDefault(CONVENTION + "ck", usual.check()));
    }

    private static Set<String> names(@Nullable String list) {
        Set<String> names = new TreeSet<>();
        if (list != null) {
            Arrays.stream(list.split("[,\\s]+")).filter(name -> !name.isEmpty()).forEach(names::add);
        }
        return names;
    }

    /**
     * Options that take one of a few values.
     *
     * @param options the values given
     * @param problems where a wrong value is noted
     */
    private record Choice(Map<String, String> options, Problems problems) {

        String of(String name, String otherwise, List<String> known) {
            String value = options.get(name);
            if (value == null || known.contains(value)) {
                return value == null ? otherwise : value;
            }
            problems.add(Problem.UNKNOWN_OPTION_VALUE, name, value, String.join(", ", known));
            return otherwise;
        }
    }
}

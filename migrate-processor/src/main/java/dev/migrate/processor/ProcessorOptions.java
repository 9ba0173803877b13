package dev.migrate.processor;

import dev.migrate.processor.mapping.Rules;
import dev.migrate.processor.problem.Problem;
import dev.migrate.processor.problem.Problems;
import dev.migrate.processor.schema.Naming;
import dev.migrate.processor.xml.UnitSettings;
import dev.migrate.schema.NamingConvention;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;
import org.jspecify.annotations.Nullable;

/**
 * What {@code -Amigrate.…} says, before what persistence.xml says.
 *
 * @param strategy how objects are named, or empty
 * @param springBoot whether Spring Boot is on the class path, whose names are then the usual ones
 * @param quoteAlways whether every name is quoted rather than only those that the mapping quotes, or empty
 * @param convention the names of constraints and indexes
 * @param beanValidation whether constraints of Bean Validation count, or empty
 * @param entities names of entity classes beside those that are compiled, empty without the option
 * @param libraries the packages of the revisions of libraries, empty without the option
 * @param provider the provider whose schema is wanted, or empty
 * @param unit the name of the persistence unit, or empty
 * @param resources the folder where persistence.xml and mapping files are rather than beside the classes, or empty
 */
record ProcessorOptions(
        Optional<Naming.Strategy> strategy,
        boolean springBoot,
        Optional<Boolean> quoteAlways,
        NamingConvention convention,
        Optional<Boolean> beanValidation,
        Set<String> entities,
        Set<String> libraries,
        Optional<Provider> provider,
        Optional<String> unit,
        Optional<String> resources) {

    private static final String NAMING = "migrate.naming";
    private static final String PROVIDER = "migrate.provider";
    private static final String QUOTE = "migrate.quote";
    private static final String BEAN_VALIDATION = "migrate.beanValidation";
    private static final String ENTITIES = "migrate.entities";
    private static final String LIBRARIES = "migrate.libraries";
    private static final String UNIT = "migrate.unit";
    private static final String RESOURCES = "migrate.resources";
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
            UNIT,
            RESOURCES,
            CONVENTION + "pk",
            CONVENTION + "fk",
            CONVENTION + "uq",
            CONVENTION + "ix",
            CONVENTION + "ck");

    static ProcessorOptions of(ProcessingEnvironment environment, Problems problems) {
        Map<String, String> options = environment.getOptions();
        Choice choice = new Choice(options, problems);
        return new ProcessorOptions(
                choice.of(NAMING, List.of("jpa", "spring", "hibernate")).map(ProcessorOptions::strategy),
                environment.getElementUtils().getTypeElement(SPRING_BOOT) != null,
                choice.of(QUOTE, List.of("mapped", "always")).map("always"::equals),
                convention(options, problems),
                choice.of(BEAN_VALIDATION, List.of("true", "false")).map("true"::equals),
                names(options.get(ENTITIES)),
                names(options.get(LIBRARIES)),
                choice.of(PROVIDER, List.of("hibernate", "eclipselink"))
                        .map(name -> Provider.valueOf(name.toUpperCase(Locale.ROOT))),
                Optional.ofNullable(options.get(UNIT)),
                Optional.ofNullable(options.get(RESOURCES)));
    }

    /** Returns how objects are named by a provider of these rules; naming strategies are Hibernate's alone. */
    Naming naming(Rules rules, UnitSettings settings) {
        Naming.Strategy followed =
                rules == Rules.ECLIPSELINK ? Naming.Strategy.JPA : strategy.orElseGet(() -> strategy(settings));
        return new Naming(
                followed,
                rules,
                quoteAlways.orElse(settings.quoteAlways()),
                settings.schema(),
                settings.catalog(),
                convention);
    }

    private Naming.Strategy strategy(UnitSettings settings) {
        return Naming.Strategy.of(
                settings.snakeCase().orElse(springBoot),
                settings.namesJoinTablesByAttribute().orElse(springBoot));
    }

    /** Returns whether constraints of Bean Validation count; they do where nothing says otherwise. */
    boolean countsBeanValidation(UnitSettings settings) {
        return beanValidation.orElse(settings.beanValidation());
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

        /** Returns the value that is given, or empty if there is none or, after noting it, if it is not known. */
        Optional<String> of(String name, List<String> known) {
            String value = options.get(name);
            if (value != null && !known.contains(value)) {
                problems.add(Problem.UNKNOWN_OPTION_VALUE, name, value, String.join(", ", known));
                return Optional.empty();
            }
            return Optional.ofNullable(value);
        }
    }
}

package dev.migrate.processor.xml;

import dev.migrate.processor.problem.Problem;
import dev.migrate.processor.problem.Problems;
import dev.migrate.processor.xml.PersistenceUnit.Entry;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The properties of a persistence unit that change the schema (Hibernate, {@code AvailableSettings}).
 *
 * @param snakeCase whether names become snake case, or empty if the unit does not say
 * @param namesJoinTablesByAttribute whether an implicit join table is named after the attribute, as Spring Boot does, or empty
 * @param quoteAlways whether every name is quoted
 * @param schema the schema of tables and sequences that do not name one, or null
 * @param catalog the catalog of tables and sequences that do not name one, or null
 * @param beanValidation whether constraints of Bean Validation count
 */
public record UnitSettings(
        Optional<Boolean> snakeCase,
        Optional<Boolean> namesJoinTablesByAttribute,
        boolean quoteAlways,
        @Nullable String schema,
        @Nullable String catalog,
        boolean beanValidation) {

    private static final Set<String> SNAKE_CASE = Set.of(
            "org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy",
            "org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl",
            "org.springframework.boot.orm.jpa.hibernate.SpringPhysicalNamingStrategy");

    private static final Set<String> STANDARD =
            Set.of("default", "org.hibernate.boot.model.naming.PhysicalNamingStrategyStandardImpl");

    private static final Set<String> SPRING =
            Set.of("org.springframework.boot.orm.jpa.hibernate.SpringImplicitNamingStrategy");

    private static final Set<String> JPA = Set.of(
            "default",
            "jpa",
            "legacy-jpa",
            "org.hibernate.boot.model.naming.ImplicitNamingStrategyJpaCompliantImpl",
            "org.hibernate.boot.model.naming.ImplicitNamingStrategyLegacyJpaImpl");

    /** What changes the schema and is not followed, unless it is switched off. */
    private static final Set<String> NOT_FOLLOWED = Set.of(
            "hibernate.auto_quote_keyword",
            "hibernate.column_ordering_strategy",
            "hibernate.discriminator.ignore_explicit_for_joined",
            "hibernate.discriminator.implicit_for_joined",
            "hibernate.id.db_structure_naming_strategy",
            "hibernate.jpa.compliance.global_id_generators",
            "hibernate.timezone.default_storage",
            "hibernate.type.prefer_native_enum_types",
            "hibernate.type.preferred_array_jdbc_type",
            "hibernate.type.preferred_boolean_jdbc_type",
            "hibernate.type.preferred_duration_jdbc_type",
            "hibernate.type.preferred_instant_jdbc_type",
            "hibernate.type.preferred_uuid_jdbc_type",
            "hibernate.type.wrapper_array_handling",
            "hibernate.use_nationalized_character_data");

    private static final Set<String> OFF = Set.of("", "default", "false");

    static UnitSettings of(Map<String, Entry> properties, UnitMetadata metadata, Problems problems) {
        properties.forEach((name, value) -> {
            if (NOT_FOLLOWED.contains(name) && !OFF.contains(value.text())) {
                problems.add(Problem.PROPERTY_NOT_FOLLOWED, value.place(), name, value.text());
            }
        });
        Choice choice = new Choice(properties, problems);
        return new UnitSettings(
                choice.of("hibernate.physical_naming_strategy", SNAKE_CASE, STANDARD),
                choice.of("hibernate.implicit_naming_strategy", SPRING, JPA),
                text(properties, "hibernate.globally_quoted_identifiers").equals("true"),
                first(text(properties, "hibernate.default_schema"), metadata.schema()),
                first(text(properties, "hibernate.default_catalog"), metadata.catalog()),
                validates(properties));
    }

    private static boolean validates(Map<String, Entry> properties) {
        String mode = first(
                text(properties, "jakarta.persistence.validation.mode"),
                text(properties, "javax.persistence.validation.mode"));
        boolean applied = !text(properties, "hibernate.validator.apply_to_ddl").equals("false");
        return applied && (mode == null || mode.isEmpty() || mode.matches("(?i).*(auto|ddl).*"));
    }

    private static String text(Map<String, Entry> properties, String name) {
        return Optional.ofNullable(properties.get(name)).map(Entry::text).orElse("");
    }

    private static @Nullable String first(String text, @Nullable String otherwise) {
        return text.isEmpty() ? otherwise : text;
    }

    /**
     * Properties that take one of a few values.
     *
     * @param properties the values given
     * @param problems where a value that is not followed is noted
     */
    private record Choice(Map<String, Entry> properties, Problems problems) {

        /** Returns whether a property is one of {@code yes}, or empty if it is not given or neither. */
        Optional<Boolean> of(String name, Set<String> yes, Set<String> no) {
            Entry entry = properties.get(name);
            if (entry == null || yes.contains(entry.text()) || no.contains(entry.text())) {
                return Optional.ofNullable(entry).map(each -> yes.contains(each.text()));
            }
            problems.add(Problem.PROPERTY_NOT_FOLLOWED, entry.place(), name, entry.text());
            return Optional.empty();
        }
    }
}

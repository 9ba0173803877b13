package dev.migrate.processor.schema;

import dev.migrate.processor.mapping.BasicAttribute;
import dev.migrate.processor.mapping.EntityMapping;
import dev.migrate.processor.mapping.GenerationSpec;
import dev.migrate.processor.mapping.GenerationSpec.Strategy;
import dev.migrate.processor.mapping.GeneratorSpec;
import dev.migrate.processor.mapping.Rules;
import dev.migrate.processor.mapping.SequenceSpec;
import dev.migrate.processor.mapping.Site;
import dev.migrate.processor.mapping.TableGeneratorSpec;
import dev.migrate.processor.problem.Problem;
import dev.migrate.schema.Generator;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Sequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Makes the sequences and tables that number rows, as Hibernate chooses them. Not thread-safe. */
final class GeneratorBinder {

    static final long DEFAULT_INCREMENT = 50;

    static final Set<String> NUMBERS = Set.of(
            "byte",
            "short",
            "int",
            "long",
            "java.lang.Byte",
            "java.lang.Short",
            "java.lang.Integer",
            "java.lang.Long",
            "java.math.BigInteger",
            "java.math.BigDecimal");

    private final Binding binding;
    private final GeneratorTables tables;
    private final EclipseLinkGenerators eclipseLinks;
    private final Map<QualifiedName, Sequence> sequences = new TreeMap<>();
    private final Map<QualifiedName, Site> sites = new TreeMap<>();

    /** The generator of each entity that has one, by the entity's class. */
    private final Map<String, Generator> generators = new HashMap<>();

    GeneratorBinder(Binding binding) {
        this.binding = binding;
        this.tables = new GeneratorTables(binding);
        this.eclipseLinks = new EclipseLinkGenerators(binding, tables, this::add);
    }

    List<Sequence> sequences() {
        return new ArrayList<>(sequences.values());
    }

    void checkNames(NameChecks names) {
        sites.forEach((name, site) -> names.length(name.name(), site));
    }

    /** Makes the object that numbers an identifier, and returns it, if there is one. Those of parents come first. */
    Optional<Generator> bind(EntityMapping entity, BasicAttribute attribute) {
        Optional<EntityMapping> parent = binding.model().parent(entity);
        Optional<Generator> generator = parent.isPresent()
                ? Optional.ofNullable(generators.get(parent.get().className()))
                : bindOwn(entity, attribute);
        generator.ifPresent(each -> generators.put(entity.className(), each));
        return generator;
    }

    private Optional<Generator> bindOwn(EntityMapping entity, BasicAttribute attribute) {
        GenerationSpec generation = attribute.generation();
        if (generation == null
                || generation.strategy() == Strategy.IDENTITY
                || generation.strategy() == Strategy.UUID
                || entity.rows().unmanaged()) {
            return Optional.empty();
        }
        if (binding.rules() == Rules.ECLIPSELINK) {
            return eclipseLinks.bind(entity, attribute, generation);
        }
        GeneratorSpec declared = declared(entity, generation).orElse(null);
        if (declared instanceof TableGeneratorSpec table) {
            return Optional.of(tables.bind(entity, table, attribute.site()));
        }
        if (declared instanceof SequenceSpec sequence) {
            return Optional.of(add(sequence(sequence), attribute.site()));
        }
        return declared == null ? bindUndeclared(entity, attribute, generation) : Optional.empty();
    }

    /** A generator belongs to the entity that declares it. */
    private Optional<GeneratorSpec> declared(EntityMapping entity, GenerationSpec generation) {
        String name = generation.generator();
        if (name != null) {
            return entity.generators().stream()
                    .filter(each -> name.equals(each.generator()))
                    .findFirst();
        }
        return binding.rules().takesUnnamedGenerators() ? first(entity, generation.strategy()) : Optional.empty();
    }

    /** Returns the first generator of the kind that the strategy asks for: any kind, but rather a sequence, if it is open. */
    private static Optional<GeneratorSpec> first(EntityMapping entity, Strategy strategy) {
        Optional<GeneratorSpec> sequence = first(entity, SequenceSpec.class);
        Optional<GeneratorSpec> table = first(entity, TableGeneratorSpec.class);
        return switch (strategy) {
            case SEQUENCE -> sequence;
            case TABLE -> table;
            default -> sequence.or(() -> table).or(() -> first(entity, GeneratorSpec.class));
        };
    }

    private static Optional<GeneratorSpec> first(EntityMapping entity, Class<? extends GeneratorSpec> kind) {
        return entity.generators().stream().filter(kind::isInstance).findFirst();
    }

    /** What is not declared is named after the generator that is asked for, or after the table. */
    private Optional<Generator> bindUndeclared(
            EntityMapping entity, BasicAttribute attribute, GenerationSpec generation) {
        String name = generation.generator();
        if (generation.strategy() == Strategy.TABLE) {
            return Optional.of(tables.bindUndeclared(entity, name, attribute.site()));
        }
        if (generation.strategy() == Strategy.SEQUENCE
                || NUMBERS.contains(attribute.value().javaType())) {
            Identifier sequence = name == null ? implicit(entity) : physical(name);
            return Optional.of(add(
                    Sequence.of(binding.naming().qualified(null, null, sequence), 1, DEFAULT_INCREMENT),
                    attribute.site()));
        }
        return Optional.empty();
    }

    private Sequence sequence(SequenceSpec spec) {
        String name =
                Objects.requireNonNullElseGet(spec.sequence(), () -> Objects.requireNonNullElse(spec.generator(), ""));
        return Sequence.of(
                binding.naming().qualified(spec.catalog(), spec.schema(), physical(name)),
                spec.start(),
                spec.increment());
    }

    private Identifier physical(String name) {
        return binding.naming().physical(Identifier.of(name));
    }

    /** The implicit name follows the table's, and has quotes of its own if it needs them. */
    private Identifier implicit(EntityMapping entity) {
        String table = binding.drafts().of(entity).logical().text();
        String plain = binding.rules().quotesNamesOfNestedClasses() ? "[\\w&&\\p{ASCII}]+" : "[\\w$&&\\p{ASCII}]+";
        return binding.naming().physical(new Identifier(table + "_SEQ", !table.matches(plain)));
    }

    private Generator add(Sequence sequence, Site site) {
        sites.putIfAbsent(sequence.name(), site);
        Sequence there = sequences.putIfAbsent(sequence.name(), sequence);
        if (there != null && !there.equals(sequence)) {
            binding.problems()
                    .addAt(
                            site.element(),
                            Problem.SEQUENCE_DEFINED_TWICE,
                            site,
                            sequence.name(),
                            sequence.start(),
                            sequence.increment());
        }
        return Generator.sequence(sequence.name());
    }
}

package dev.migrate.processor.schema;

import dev.migrate.processor.mapping.BasicAttribute;
import dev.migrate.processor.mapping.EntityMapping;
import dev.migrate.processor.mapping.GenerationSpec;
import dev.migrate.processor.mapping.GenerationSpec.Strategy;
import dev.migrate.processor.mapping.SequenceSpec;
import dev.migrate.processor.mapping.Site;
import dev.migrate.processor.problem.Problem;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes the sequences that number rows, as Hibernate chooses them. Not thread-safe. */
final class SequenceBinder {

    private static final long DEFAULT_INCREMENT = 50;

    private static final Set<String> NUMBERS = Set.of(
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
    private final Map<QualifiedName, Sequence> sequences = new TreeMap<>();
    private final Map<QualifiedName, Site> sites = new TreeMap<>();

    SequenceBinder(Binding binding) {
        this.binding = binding;
    }

    List<Sequence> all() {
        return new ArrayList<>(sequences.values());
    }

    void checkNames(NameChecks names) {
        sites.forEach((name, site) -> names.length(name.name(), site));
    }

    /** Makes the sequence of an identifier, if it has one. */
    void bind(EntityMapping entity, BasicAttribute attribute) {
        GenerationSpec generation = attribute.generation();
        if (generation == null
                || binding.model().parent(entity).isPresent()
                || entity.rows().unmanaged()) {
            return;
        }
        if (generation.strategy() == Strategy.TABLE) {
            binding.problems().addAt(attribute.site().element(), Problem.TABLE_GENERATOR, attribute.site());
        } else if (usesSequence(generation, attribute)) {
            add(sequence(entity, generation.generator()), attribute.site());
        }
    }

    private static boolean usesSequence(GenerationSpec generation, BasicAttribute attribute) {
        boolean automatic = generation.strategy() == Strategy.AUTO
                && NUMBERS.contains(attribute.value().javaType());
        return automatic || generation.strategy() == Strategy.SEQUENCE;
    }

    /** A generator belongs to the entity that declares it; elsewhere its name is that of an implicit sequence. */
    private Sequence sequence(EntityMapping entity, @Nullable String generator) {
        if (generator == null
                && binding.rules().takesUnnamedGenerators()
                && !entity.sequences().isEmpty()) {
            SequenceSpec only = entity.sequences().get(0);
            String name = Objects.requireNonNullElse(only.generator(), "");
            return Sequence.of(name(only, name), only.start(), only.increment());
        }
        if (generator == null) {
            return Sequence.of(QualifiedName.of(implicit(entity)), 1, DEFAULT_INCREMENT);
        }
        return entity.sequences().stream()
                .filter(each -> generator.equals(each.generator()))
                .findFirst()
                .map(spec -> Sequence.of(name(spec, generator), spec.start(), spec.increment()))
                .orElseGet(() -> Sequence.of(QualifiedName.of(physical(generator)), 1, DEFAULT_INCREMENT));
    }

    private QualifiedName name(SequenceSpec spec, String generator) {
        return new QualifiedName(
                optional(spec.catalog()),
                optional(spec.schema()),
                physical(Objects.requireNonNullElse(spec.sequence(), generator)));
    }

    private @Nullable Identifier optional(@Nullable String name) {
        return name == null ? null : physical(name);
    }

    private Identifier physical(String name) {
        return binding.naming().physical(Identifier.of(name));
    }

    /** The implicit name follows the table's, without its quotes. */
    private Identifier implicit(EntityMapping entity) {
        String table = binding.drafts().of(entity).logical().text();
        return binding.naming().physical(new Identifier(table + "_SEQ", false));
    }

    private void add(Sequence sequence, Site site) {
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
    }
}

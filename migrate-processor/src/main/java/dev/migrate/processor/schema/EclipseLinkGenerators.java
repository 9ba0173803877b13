package dev.migrate.processor.schema;

import static dev.migrate.schema.Columns.decimal;
import static dev.migrate.schema.Columns.varchar;

import dev.migrate.processor.mapping.BasicAttribute;
import dev.migrate.processor.mapping.EntityMapping;
import dev.migrate.processor.mapping.GenerationSpec;
import dev.migrate.processor.mapping.GenerationSpec.Strategy;
import dev.migrate.processor.mapping.GeneratorSpec;
import dev.migrate.processor.mapping.SequenceSpec;
import dev.migrate.processor.mapping.Site;
import dev.migrate.processor.mapping.TableGeneratorSpec;
import dev.migrate.schema.Generator;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Sequence;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the sequences and tables that number rows as EclipseLink does: a generator without a name is one for all entities,
 * one with a name is known in all entities, and what asks for neither sequence nor identity is a row of one table.
 *
 * @param binding what every binder needs
 * @param tables makes the tables
 * @param sequences makes the sequences
 */
record EclipseLinkGenerators(Binding binding, GeneratorTables tables, BiFunction<Sequence, Site, Generator> sequences) {

    private static final GeneratorTables.Form FORM =
            new GeneratorTables.Form("SEQUENCE", "SEQ_NAME", varchar(50), "SEQ_COUNT", decimal(38, 0));

    private static final String OF_AUTO = "SEQ_GEN";
    private static final String OF_TABLE = "SEQ_GEN_TABLE";
    private static final String OF_SEQUENCE = "SEQ_GEN_SEQUENCE";

    /** Makes the object that numbers an identifier, and returns it, if there is one. */
    Optional<Generator> bind(EntityMapping entity, BasicAttribute attribute, GenerationSpec generation) {
        GeneratorSpec declared = declared(generation.generator()).orElse(null);
        if (declared instanceof SequenceSpec sequence) {
            return Optional.of(sequences.apply(sequence(sequence), attribute.site()));
        }
        if (declared instanceof TableGeneratorSpec table) {
            return Optional.of(bindDeclared(entity, table, attribute));
        }
        return bindUndeclared(entity, attribute, generation);
    }

    private Optional<GeneratorSpec> declared(@Nullable String name) {
        return binding.model().entities().stream()
                .flatMap(entity -> entity.generators().stream())
                .filter(each -> name != null && name.equals(each.generator()))
                .findFirst();
    }

    /** Each call gives as many numbers as the sequence goes on by, of which the last is returned. */
    private Sequence sequence(SequenceSpec spec) {
        String name =
                Objects.requireNonNullElseGet(spec.sequence(), () -> Objects.requireNonNullElse(spec.generator(), ""));
        QualifiedName qualified = new QualifiedName(optional(spec.catalog()), optional(spec.schema()), physical(name));
        return Sequence.of(qualified, spec.start() + spec.increment() - 1, spec.increment());
    }

    /** The row holds the number before the first. */
    private Generator bindDeclared(EntityMapping entity, TableGeneratorSpec spec, BasicAttribute attribute) {
        String key =
                Objects.requireNonNullElseGet(spec.key(), () -> Objects.requireNonNullElse(spec.generator(), OF_TABLE));
        TableGeneratorSpec before = spec.startingAt(Math.max(0, spec.start() - 1));
        return tables.bind(entity, before, FORM, key, attribute.site());
    }

    private Optional<Generator> bindUndeclared(
            EntityMapping entity, BasicAttribute attribute, GenerationSpec generation) {
        if (generation.strategy() == Strategy.SEQUENCE) {
            String name = Objects.requireNonNullElse(generation.generator(), OF_SEQUENCE);
            long increment = GeneratorBinder.DEFAULT_INCREMENT;
            Sequence sequence = Sequence.of(QualifiedName.of(physical(name)), increment, increment);
            return Optional.of(sequences.apply(sequence, attribute.site()));
        }
        boolean table = generation.strategy() == Strategy.TABLE;
        if (table || GeneratorBinder.NUMBERS.contains(attribute.value().javaType())) {
            String otherwise = table ? OF_TABLE : OF_AUTO;
            return Optional.of(tables.bind(
                    entity,
                    TableGeneratorSpec.undeclared(attribute.site(), generation.generator()),
                    FORM,
                    Objects.requireNonNullElse(generation.generator(), otherwise),
                    attribute.site()));
        }
        return Optional.empty();
    }

    private @Nullable Identifier optional(@Nullable String name) {
        return name == null ? null : physical(name);
    }

    private Identifier physical(String name) {
        return binding.naming().physical(Identifier.of(name));
    }
}

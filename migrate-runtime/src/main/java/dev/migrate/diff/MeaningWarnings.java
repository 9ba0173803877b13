package dev.migrate.diff;

import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnFacts;
import dev.migrate.schema.Generator;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.SeedRow;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds what changes the meaning of the rows that are there, although no DDL or not DDL alone follows from it. */
final class MeaningWarnings {

    private final Snapshot from;
    private final Snapshot to;
    private final Matches matches;
    private final List<Warning> warnings = new ArrayList<>();

    MeaningWarnings(Snapshot from, Snapshot to, Matches matches) {
        this.from = from;
        this.to = to;
        this.matches = matches;
    }

    List<Warning> warnings() {
        new TreeMap<>(matches.tables()).forEach(this::compareColumns);
        new TreeMap<>(matches.tables()).forEach(this::compareSeedRows);
        new TreeMap<>(matches.sequences())
                .forEach((before, after) -> compareIncrements(
                        from.schema().sequence(before).orElseThrow(),
                        to.schema().sequence(after).orElseThrow()));
        return warnings;
    }

    private void compareColumns(QualifiedName before, QualifiedName after) {
        new TreeMap<>(matches.columnsOf(before)).forEach((old, changed) -> {
            ColumnFacts factsBefore = from.provenance().facts().of(before, old);
            ColumnFacts factsAfter = to.provenance().facts().of(after, changed);
            compareConverters(after + "." + changed, factsBefore, factsAfter);
            compareNumbering(
                    after + "." + changed,
                    column(from.schema(), before, old),
                    column(to.schema(), after, changed),
                    factsBefore,
                    factsAfter);
            if (!factsAfter.discriminators().isEmpty()) {
                compareDiscriminators(after, changed, factsBefore.discriminators(), factsAfter.discriminators());
            }
        });
    }

    private void compareSeedRows(QualifiedName before, QualifiedName after) {
        for (SeedRow row : from.schema().table(before).orElseThrow().seedRows()) {
            to.schema()
                    .table(after)
                    .flatMap(table -> table.seedRow(row.key()))
                    .ifPresent(changed -> compareSeedRow(after, row, changed));
        }
    }

    private void compareSeedRow(QualifiedName table, SeedRow before, SeedRow after) {
        if (before.value() != after.value()) {
            warnings.add(new Warning(
                    Warning.Kind.INITIAL_VALUE_CHANGED,
                    table.toString(),
                    "The row '" + before.key() + "' of " + table + " started with " + before.value()
                            + " and starts with " + after.value() + " in new databases. Where it is there, it keeps the"
                            + " number that the application has counted to; update it in the revision if that is not"
                            + " what is meant."));
        }
        if (before.increment() != after.increment()) {
            warnIncrement("row '" + before.key() + "' of " + table, table, before.increment(), after.increment());
        }
    }

    private static Column column(Schema schema, QualifiedName table, Identifier column) {
        return schema.table(table).flatMap(each -> each.column(column)).orElseThrow();
    }

    /** A generator that is there already may number rows that the revision does not know of. */
    private void compareNumbering(String column, Column before, Column after, ColumnFacts said, ColumnFacts wanted) {
        Generator generator = wanted.generator();
        if (generator == null) {
            compareUnknownNumbering(column, before, after);
        } else if (isThereBefore(generator) && !generator.equals(renamed(said.generator()))) {
            warnings.add(new Warning(
                    Warning.Kind.NUMBERING_CHANGED,
                    column,
                    "The rows of " + column + " are numbered by " + generator + " from now on, which is there already."
                            + " The revision lets it go on behind them; stop the old application before, since it"
                            + " numbers rows otherwise."));
        }
    }

    private boolean isThereBefore(Generator generator) {
        if (generator.isSequence()) {
            return matches.sequences().containsValue(generator.name());
        }
        return matches.tables().entrySet().stream()
                .filter(each -> each.getValue().equals(generator.name()))
                .flatMap(each -> from.schema().table(each.getKey()).stream())
                .anyMatch(
                        table -> table.seedRow(String.valueOf(generator.key())).isPresent());
    }

    /** Returns the generator under the name that it has now. */
    private @Nullable Generator renamed(@Nullable Generator generator) {
        if (generator == null) {
            return null;
        }
        Map<QualifiedName, QualifiedName> names = generator.isSequence() ? matches.sequences() : matches.tables();
        return new Generator(names.getOrDefault(generator.name(), generator.name()), generator.key());
    }

    /** What is new goes on behind the rows by itself, and what is there may do so for other rows than these. */
    private void compareUnknownNumbering(String column, Column before, Column after) {
        boolean fromElsewhere =
                to.schema().sequences().stream().map(Sequence::name).allMatch(matches.sequences()::containsValue);
        if (before.identity() != null
                && after.identity() == null
                && fromElsewhere
                && !to.schema().sequences().isEmpty()) {
            warnings.add(new Warning(
                    Warning.Kind.NUMBERING_CHANGED,
                    column,
                    "The rows of " + column + " were numbered by the database, and are not any more. If a sequence that"
                            + " is there already numbers them from now on, let it go on behind them with"
                            + " op.continueSequence in the revision."));
        }
    }

    private void compareConverters(String column, ColumnFacts before, ColumnFacts after) {
        if (!Objects.equals(before.converter(), after.converter())) {
            warnings.add(new Warning(
                    Warning.Kind.CONVERTER_CHANGED,
                    column,
                    column + " was written by " + orNone(before.converter()) + " and is read by "
                            + orNone(after.converter())
                            + " from now on. Unless both hold values alike, update the rows in the revision."));
        }
    }

    private static String orNone(@Nullable String converter) {
        return converter == null ? "no converter" : "the converter " + converter;
    }

    private void compareDiscriminators(
            QualifiedName table, Identifier column, Map<String, String> before, Map<String, String> after) {
        new TreeMap<>(before).forEach((entity, value) -> {
            String changed = after.get(entity);
            if (changed == null && !after.containsValue(value)) {
                warnDiscriminator(
                        table, column, value, "belongs to no class any more", "delete or update the rows that hold it");
            } else if (changed != null && !changed.equals(value)) {
                warnDiscriminator(
                        table,
                        column,
                        value,
                        "stood for " + entity + ", which is '" + changed + "' from now on",
                        "update the rows that hold it");
            }
        });
    }

    private void warnDiscriminator(QualifiedName table, Identifier column, String value, String what, String whatToDo) {
        String subject = table + "." + column;
        warnings.add(new Warning(
                Warning.Kind.DISCRIMINATOR_CHANGED,
                subject,
                "The value '" + value + "' of " + subject + ' ' + what + "; " + whatToDo + " in the revision."));
    }

    private void compareIncrements(Sequence before, Sequence after) {
        if (before.increment() != after.increment()) {
            warnIncrement("sequence " + after.name(), after.name(), before.increment(), after.increment());
        }
    }

    private void warnIncrement(String what, QualifiedName object, long before, long after) {
        warnings.add(new Warning(
                Warning.Kind.INCREMENT_CHANGED,
                object.toString(),
                "The " + what + " counted by " + before + " and counts by " + after
                        + " from now on. An application whose allocationSize is another hands out numbers twice:"
                        + " stop the old one before this revision runs."));
    }
}

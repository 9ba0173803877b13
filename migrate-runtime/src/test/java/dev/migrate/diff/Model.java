package dev.migrate.diff;

import dev.migrate.schema.ColumnFacts;
import dev.migrate.schema.EnumType;
import dev.migrate.schema.Generator;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.MappingFacts;
import dev.migrate.schema.Origin;
import dev.migrate.schema.Provenance;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.Snapshot;
import dev.migrate.schema.Table;
import dev.migrate.schema.TableElement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Builds the snapshots that tests compare. */
final class Model {

    private final List<Identifier> namespaces = new ArrayList<>();
    private final List<EnumType> enumTypes = new ArrayList<>();
    private final List<Sequence> sequences = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();
    private final Map<QualifiedName, Origin> entities = new HashMap<>();
    private final Map<QualifiedName, Map<Identifier, Origin>> attributes = new HashMap<>();
    private final Map<QualifiedName, List<String>> formerTables = new HashMap<>();
    private final Map<QualifiedName, Map<Identifier, ColumnFacts>> facts = new HashMap<>();

    static Model model() {
        return new Model();
    }

    Model table(String name, TableElement... elements) {
        tables.add(Table.of(QualifiedName.of(name), List.of(elements)));
        return this;
    }

    /** Adds a table of an entity. */
    Model entity(String entity, String name, TableElement... elements) {
        entities.put(QualifiedName.of(name), new Origin(entity, null));
        return table(name, elements);
    }

    /** Says which attribute of the entity of the table, added last, a column comes from. */
    Model attribute(String path, String column) {
        QualifiedName table = lastTable();
        String entity =
                entities.getOrDefault(table, new Origin("app.Unknown", null)).entity();
        attributes
                .computeIfAbsent(table, absent -> new HashMap<>())
                .put(Identifier.of(column), new Origin(entity, path));
        return this;
    }

    /** Says what {@code @RenamedFrom} names on the entity of the table added last. */
    Model formerly(String... names) {
        formerTables.put(lastTable(), List.of(names));
        return this;
    }

    /** Says what {@code @RenamedFrom} names on the attribute of a column of the table added last. */
    Model formerly(String column, List<String> names) {
        return facts(column, new ColumnFacts(names, null, Map.of()));
    }

    /** Says what no DDL expresses of a column of the table added last. */
    Model facts(String column, ColumnFacts said) {
        facts.computeIfAbsent(lastTable(), absent -> new HashMap<>()).put(Identifier.of(column), said);
        return this;
    }

    /** Says which sequence numbers a column of the table added last. */
    Model numbered(String column, String sequence) {
        return facts(column, ColumnFacts.NONE.generator(Generator.sequence(QualifiedName.of(sequence))));
    }

    private QualifiedName lastTable() {
        return tables.get(tables.size() - 1).name();
    }

    Model sequence(String name, long start, long increment) {
        return sequence(Sequence.of(QualifiedName.of(name), start, increment));
    }

    Model sequence(Sequence sequence) {
        sequences.add(sequence);
        return this;
    }

    Model enumType(String name, String... constants) {
        enumTypes.add(new EnumType(QualifiedName.of(name), List.of(constants)));
        return this;
    }

    Model namespace(String name) {
        namespaces.add(Identifier.of(name));
        return this;
    }

    Snapshot snapshot() {
        return new Snapshot(
                List.of(),
                new Schema(namespaces, enumTypes, sequences, tables),
                new Provenance(entities, attributes, new MappingFacts(formerTables, facts)));
    }

    /** Returns what leads from this to {@code to}, obeying the laws. */
    DiffResult diff(Model to, Hints hints) {
        return Laws.diff(snapshot(), to.snapshot(), hints);
    }

    /** Returns in words what leads from this to {@code to} where nothing is to be asked. */
    List<String> operationsTo(Model to) {
        return operationsTo(to, Hints.none());
    }

    List<String> operationsTo(Model to, Hints hints) {
        DiffResult result = diff(to, hints);
        if (!result.questions().isEmpty()) {
            throw new AssertionError("There are questions: " + result.questions());
        }
        return Laws.summaries(result.operations());
    }
}

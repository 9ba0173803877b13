package dev.migrate.maven.generate;

import dev.migrate.operation.ContinuedNumbers;
import dev.migrate.operation.Operation;
import dev.migrate.operation.Preflights;
import dev.migrate.schema.MappingFacts;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Snapshot;
import java.util.List;

/**
 * From where to where the operations of one direction lead.
 *
 * @param before the schema before them
 * @param after the schema after them
 * @param factsBefore what the mapping says before
 * @param factsAfter what the mapping says afterwards
 */
record Course(Schema before, Schema after, MappingFacts factsBefore, MappingFacts factsAfter) {

    /** Returns the course of a revision that changes nothing. */
    static Course unchanged(Snapshot snapshot) {
        MappingFacts facts = snapshot.provenance().facts();
        return new Course(snapshot.schema(), snapshot.schema(), facts, facts);
    }

    /** Returns the course of the downgrade. */
    Course back() {
        return new Course(after, before, factsAfter, factsBefore);
    }

    /** Adds what the operations require of the rows before, and what new rows require of the numbers afterwards. */
    List<Operation> withData(List<Operation> operations) {
        return Preflights.inFrontOf(ContinuedNumbers.behind(operations, before, factsBefore, factsAfter), before);
    }
}

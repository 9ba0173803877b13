package dev.migrate.maven.generate;

import dev.migrate.operation.ContinuedNumbers;
import dev.migrate.operation.Operation;
import dev.migrate.operation.Preflights;
import dev.migrate.schema.MappingFacts;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Snapshot;
import java.util.List;

/**
 * From where to where the operations of a revision lead.
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

    /** Adds what the upgrade requires of the rows before, and what its new numbers require of those that are there. */
    List<Operation> upgrade(List<Operation> operations) {
        return withData(operations, before, factsBefore, factsAfter);
    }

    /** Adds the same to the operations of the downgrade, which lead from the end to the beginning. */
    List<Operation> downgrade(List<Operation> operations) {
        return withData(operations, after, factsAfter, factsBefore);
    }

    private static List<Operation> withData(
            List<Operation> operations, Schema start, MappingFacts said, MappingFacts wanted) {
        return Preflights.inFrontOf(ContinuedNumbers.behind(operations, start, said, wanted), start);
    }
}

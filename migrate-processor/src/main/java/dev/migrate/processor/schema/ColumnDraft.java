package dev.migrate.processor.schema;

import dev.migrate.processor.mapping.Site;
import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnFacts;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.Origin;

/** A column that keys and references still may change. Not thread-safe. */
final class ColumnDraft {

    private final Identifier logical;
    private Column column;
    private Origin origin;
    private Site site;
    private boolean writable;
    private ColumnFacts facts = ColumnFacts.NONE;

    /**
     * Creates a draft.
     *
     * @param logical the name before the physical strategy
     * @param column the column with its physical name
     */
    ColumnDraft(Identifier logical, Column column, Origin origin, Site site, boolean writable) {
        this.logical = logical;
        this.column = column;
        this.origin = origin;
        this.site = site;
        this.writable = writable;
    }

    Identifier logical() {
        return logical;
    }

    Identifier name() {
        return column.name();
    }

    Column column() {
        return column;
    }

    Origin origin() {
        return origin;
    }

    Site site() {
        return site;
    }

    ColumnFacts facts() {
        return facts;
    }

    /** Returns this draft, of which the mapping says what no DDL expresses. */
    ColumnDraft with(ColumnFacts newFacts) {
        facts = newFacts;
        return this;
    }

    boolean isWritable() {
        return writable;
    }

    void require() {
        column = column.notNull(true);
    }

    /** Lets the attribute that writes the column stand for it, if this one only reads it. */
    void meet(ColumnDraft other) {
        if (!writable && other.writable) {
            origin = other.origin;
            site = other.site;
            facts = other.facts;
            writable = true;
        }
    }
}

package dev.migrate.dialect;

import dev.migrate.schema.Identifier;
import dev.migrate.schema.QualifiedName;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How queries on H2's catalog name what they look for.
 *
 * @param names the names of H2
 */
record H2Catalog(Names names) {

    /** Returns as an expression the schema of a name, which is the connection's where it has none. */
    String schema(QualifiedName name) {
        return name.schema() == null ? "current_schema" : literal(name.schema());
    }

    /** Returns a name as the literal that the catalog has. */
    String literal(Identifier name) {
        return H2.LITERALS.text(names.catalogSpelling(name));
    }

    /** Returns names, at least one, as literals with commas between. */
    String literals(List<Identifier> all) {
        return all.stream().map(this::literal).collect(Collectors.joining(", "));
    }

    /** Returns as a query the next number of a sequence. */
    String next(QualifiedName sequence) {
        return "(select base_value" + from(sequence) + ")";
    }

    /** Returns how a query on a sequence ends. */
    String from(QualifiedName sequence) {
        return " from information_schema.sequences where sequence_schema = " + schema(sequence)
                + " and sequence_name = " + literal(sequence.name());
    }

    /** Returns as a query the next number that a table gives to a column. */
    String next(QualifiedName table, Identifier column) {
        return "(select identity_base from information_schema.columns where " + isOf(table) + " and column_name = "
                + literal(column) + ")";
    }

    /** Returns the condition that a row of the catalog is of a table. */
    String isOf(QualifiedName table) {
        return "table_schema = " + schema(table) + " and table_name = " + literal(table.name());
    }

    /** Returns the condition that a row of the catalog is of a trigger of a table. */
    String isTriggeredBy(QualifiedName table) {
        return "event_object_schema = " + schema(table) + " and event_object_table = " + literal(table.name());
    }
}

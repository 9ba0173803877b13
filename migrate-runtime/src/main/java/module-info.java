/**
 * The library that applications ship: revisions, operations, dialects and their execution.
 *
 * <p>Exported are the rooms that users touch: the root, schema, operation, diff and graph; index, whose entries the root
 * returns, and execute, whose exceptions it throws. The other rooms are open to none.
 */
module dev.migrate.runtime {
    exports dev.migrate;
    exports dev.migrate.diff;
    exports dev.migrate.execute;
    exports dev.migrate.graph;
    exports dev.migrate.index;
    exports dev.migrate.operation;
    exports dev.migrate.schema;

    requires com.fasterxml.jackson.core;
    requires transitive java.sql;
    requires static transitive org.jspecify;
    requires org.slf4j;
}

/**
 * The library that applications ship: revisions, operations, dialects and their execution.
 *
 * <p>Exported are the rooms that users touch: the root, schema, operation, diff and graph, each from its first public type
 * on, as javac refuses to export an empty package. The other rooms are open to none.
 */
module dev.migrate.runtime {
    exports dev.migrate.graph;

    requires com.fasterxml.jackson.core;
    requires transitive java.sql;
    requires static transitive org.jspecify;
    requires org.slf4j;
}

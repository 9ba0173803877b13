/**
 * The annotation processor: it reads the JPA mapping of the entities that javac compiles, writes the schema they want,
 * and writes and checks the index of the compiled revisions.
 */
@NullMarked
package dev.migrate.processor;

import org.jspecify.annotations.NullMarked;

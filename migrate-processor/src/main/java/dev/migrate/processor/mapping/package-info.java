/**
 * What the annotations of an entity say, without what follows from it: records that hold names as they are written, and
 * null where nothing is written, as the provider's defaults depend on that.
 *
 * <p>Overrides are applied already and generic attributes have the type they have in the entity.
 */
@NullMarked
package dev.migrate.processor.mapping;

import org.jspecify.annotations.NullMarked;

package dev.migrate.processor.read;

import dev.migrate.processor.mapping.Attribute;
import java.util.List;
import javax.lang.model.type.DeclaredType;

/** Reads the attributes of an embeddable. */
interface EmbeddableReader {

    /** Returns the attributes of an embeddable with its type arguments, by name. */
    List<Attribute> attributes(DeclaredType embeddable, Scope scope);
}

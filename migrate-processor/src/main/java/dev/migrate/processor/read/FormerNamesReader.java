package dev.migrate.processor.read;

import dev.migrate.processor.mapping.Attribute;
import dev.migrate.processor.mapping.CollectionAttribute;
import dev.migrate.processor.mapping.ElementSpec;
import dev.migrate.processor.mapping.EmbeddedAttribute;
import dev.migrate.processor.mapping.FormerNames;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.AnnotatedConstruct;
import org.jspecify.annotations.Nullable;

/** Reads {@code @RenamedFrom} of an entity and its attributes. */
final class FormerNamesReader {

    private final Map<String, List<String>> attributes = new HashMap<>();

    private FormerNamesReader() {}

    static FormerNames of(AnnotatedConstruct entity, List<Attribute> attributes) {
        FormerNamesReader reader = new FormerNamesReader();
        reader.addAll("", attributes);
        return new FormerNames(names(entity), reader.attributes);
    }

    private static List<String> names(AnnotatedConstruct element) {
        return Annotated.of(element)
                .migrate("RenamedFrom")
                .map(each -> each.texts("value"))
                .orElse(List.of());
    }

    private void addAll(String prefix, List<Attribute> members) {
        members.forEach(attribute -> add(prefix + attribute.name(), attribute));
    }

    private void add(String path, Attribute attribute) {
        List<String> names = names(attribute.site().element());
        if (!names.isEmpty()) {
            attributes.put(path, names);
        }
        if (attribute instanceof EmbeddedAttribute embedded) {
            addAll(path + '.', embedded.attributes());
        } else if (attribute instanceof CollectionAttribute collection) {
            addWithin(path + ".element.", collection.element());
            addWithin(path + ".key.", collection.key());
        }
    }

    private void addWithin(String prefix, @Nullable ElementSpec element) {
        if (element instanceof ElementSpec.Embeddable embeddable) {
            addAll(prefix, embeddable.attributes());
        }
    }
}

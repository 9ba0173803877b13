package dev.migrate.processor.read;

import dev.migrate.processor.mapping.Site;
import dev.migrate.processor.mapping.SoftDeleteSpec;
import dev.migrate.processor.mapping.ValueSpec;
import dev.migrate.processor.mapping.ValueSpec.Shape;
import dev.migrate.processor.read.ValueReader.Holding;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads {@code @SoftDelete}: rows that are marked instead of deleted. */
final class SoftDeletes {

    /** What Hibernate itself says of the column. */
    private static final String COMMENT = "Soft-delete indicator";

    private final Reading reading;

    SoftDeletes(Reading reading) {
        this.reading = reading;
    }

    /** Returns what is written on a class, attribute or package, or null. */
    @Nullable
    SoftDeleteSpec of(Element element, Site site) {
        return reading.annotated(element)
                .hibernate("SoftDelete")
                .map(each -> read(each, site))
                .orElse(null);
    }

    private SoftDeleteSpec read(Mirror annotation, Site site) {
        String strategy = Objects.requireNonNullElse(annotation.constant("strategy"), "DELETED");
        String implicit = strategy.equals("ACTIVE") ? "active" : "deleted";
        String column = Objects.requireNonNullElse(annotation.text("columnName"), implicit);
        if (strategy.equals("TIMESTAMP")) {
            return new SoftDeleteSpec(column, ValueSpec.of("java.time.Instant", Shape.SERIALIZABLE), COMMENT, false);
        }
        return new SoftDeleteSpec(column, value(annotation, site), COMMENT, true);
    }

    private ValueSpec value(Mirror annotation, Site site) {
        ValueSpec plain = ValueSpec.of("java.lang.Boolean", Shape.SERIALIZABLE);
        Optional<TypeMirror> converter = Optional.ofNullable(annotation.type("converter"))
                .filter(type -> !type.toString().endsWith(".UnspecifiedConversion"));
        return converter
                .map(type -> reading.values().converted(type, Holding.NONE, site))
                .orElse(plain);
    }
}

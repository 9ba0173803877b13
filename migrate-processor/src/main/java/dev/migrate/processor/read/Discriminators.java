package dev.migrate.processor.read;

import dev.migrate.processor.mapping.BasicAttribute;
import dev.migrate.processor.mapping.ColumnDetails;
import dev.migrate.processor.mapping.ColumnSpec;
import dev.migrate.processor.mapping.DiscriminatorSpec;
import dev.migrate.processor.mapping.DiscriminatorSpec.Kind;
import dev.migrate.processor.mapping.Required;
import dev.migrate.processor.mapping.Site;
import dev.migrate.processor.mapping.ValueSpec;
import dev.migrate.processor.mapping.ValueSpec.Shape;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Reads {@code @DiscriminatorColumn}. */
final class Discriminators {

    private static final int DEFAULT_LENGTH = 31;

    private Discriminators() {}

    static DiscriminatorSpec ofEntity(Annotated annotated) {
        Optional<Mirror> formula = annotated.hibernate("DiscriminatorFormula");
        return formula.or(() -> annotated.jpa("DiscriminatorColumn"))
                .map(each -> new DiscriminatorSpec(
                        true,
                        kind(each),
                        ColumnAnnotations.column(each),
                        formula.map(written -> written.text("value")).orElse(null)))
                .orElse(DiscriminatorSpec.IMPLICIT);
    }

    private static Kind kind(Mirror annotation) {
        return Kind.valueOf(Objects.requireNonNullElse(annotation.constant("discriminatorType"), "STRING"));
    }

    /** Returns the attribute that tells the heirs of an embeddable apart, named after the attribute that embeds it. */
    static BasicAttribute ofEmbeddable(TypeElement embeddable, Annotated annotated, Scope scope) {
        String name = scope.path().substring(scope.path().lastIndexOf('.') + 1) + "_DTYPE";
        DiscriminatorSpec spec = ofEntity(annotated);
        return new BasicAttribute(
                new Site(embeddable, scope.path()),
                name,
                false,
                value(spec.kind()),
                column(name, spec.column()),
                ColumnDetails.NONE,
                new Required(true, false),
                false,
                null);
    }

    private static ValueSpec value(Kind kind) {
        String javaType = switch (kind) {
            case STRING -> "java.lang.String";
            case CHAR -> "java.lang.Character";
            case INTEGER -> "java.lang.Integer";
        };
        return ValueSpec.of(javaType, Shape.SERIALIZABLE);
    }

    private static ColumnSpec column(String implicit, ColumnSpec written) {
        return new ColumnSpec(
                true,
                Optional.ofNullable(written.name()).orElse(implicit),
                null,
                false,
                false,
                Objects.requireNonNullElse(written.length(), DEFAULT_LENGTH),
                null,
                null,
                null,
                written.definition(),
                true,
                null,
                List.of());
    }
}

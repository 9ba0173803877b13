package dev.migrate.processor.read;

import dev.migrate.processor.mapping.BasicAttribute;
import dev.migrate.processor.mapping.ColumnSpec;
import dev.migrate.processor.mapping.GenerationSpec;
import dev.migrate.processor.mapping.GenerationSpec.Strategy;
import dev.migrate.processor.mapping.Required;
import dev.migrate.processor.mapping.Site;
import dev.migrate.processor.mapping.ValueSpec;
import dev.migrate.processor.read.Scope.Validation;
import dev.migrate.processor.read.ValueReader.Holding;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/** Reads attributes of one column. */
final class BasicReader {

    private final Reading reading;

    BasicReader(Reading reading) {
        this.reading = reading;
    }

    BasicAttribute read(Member member, Annotated annotated, Scope scope) {
        Site site = scope.site(member);
        boolean id = annotated.hasJpa("Id");
        Holding holding =
                Holding.ofValue(annotated, scope.overrides().conversions().get(member.name()));
        ValueSpec value = reading.values().value(member.type(), holding, !id && !annotated.hasJpa("Version"), site);
        ColumnSpec column = Optional.ofNullable(scope.overrides().columns().get(member.name()))
                .orElseGet(() -> ColumnAnnotations.column(annotated.jpa("Column")));
        ValidationReader validation =
                scope.validation() == Validation.NONE ? ValidationReader.none() : ValidationReader.of(member.element());
        return new BasicAttribute(
                site,
                member.name(),
                id,
                value,
                validation.sized(isAlwaysWritten(annotated) ? column.required() : column, value.javaType()),
                ColumnAnnotations.details(annotated, validation.bounds()),
                new Required(
                        isRequiredByJava(member, annotated, column, scope),
                        validation.required() && scope.validation() == Validation.FULL),
                annotated.hasHibernate("NaturalId"),
                generation(member, annotated));
    }

    /**
     * A primitive is required unless {@code @Column} or, for Hibernate 6.6, {@code @Basic} is written or it is embedded
     * (Hibernate, {@code AnnotatedColumn.buildImplicitColumn}).
     */
    private boolean isRequiredByJava(Member member, Annotated annotated, ColumnSpec column, Scope scope) {
        if (!reading.rules().attributesRefuseNull()) {
            return false;
        }
        Optional<Mirror> basic = annotated.jpa("Basic");
        if (basic.isPresent() && !basic.get().flag("optional", true)) {
            return true;
        }
        boolean primitivesCount = basic.isEmpty() || reading.rules().primitivesAreRequiredUnderBasic();
        return annotated.hasHibernate("TenantId")
                || (primitivesCount
                        && member.type().getKind().isPrimitive()
                        && !column.written()
                        && !scope.isEmbedded());
    }

    /** Returns whether the provider itself always writes a value, so that the column refuses NULL in any table. */
    private boolean isAlwaysWritten(Annotated annotated) {
        boolean counted = annotated.hasJpa("Version")
                || annotated.hasHibernate("CreationTimestamp", "UpdateTimestamp", "CurrentTimestamp");
        return counted && reading.rules().versionsAndTimestampsAreRequired();
    }

    private @Nullable GenerationSpec generation(Member member, Annotated annotated) {
        return annotated
                .jpa("GeneratedValue")
                .map(each -> new GenerationSpec(strategy(member, each), each.text("generator")))
                .orElse(null);
    }

    private Strategy strategy(Member member, Mirror generatedValue) {
        Strategy written = Strategy.valueOf(Objects.requireNonNullElse(generatedValue.constant("strategy"), "AUTO"));
        boolean generic = member.element().asType().getKind() == TypeKind.TYPEVAR;
        return written == Strategy.AUTO && generic && reading.rules().numbersGenericIdentifiers()
                ? Strategy.SEQUENCE
                : written;
    }
}

package dev.migrate.processor.read;

import dev.migrate.processor.mapping.BasicAttribute;
import dev.migrate.processor.mapping.ColumnDetails;
import dev.migrate.processor.mapping.ColumnSpec;
import dev.migrate.processor.mapping.Required;
import dev.migrate.processor.mapping.ValueSpec;
import dev.migrate.processor.mapping.ValueSpec.Shape;
import java.sql.Types;
import java.util.Objects;
import java.util.Optional;

/** Reads {@code @TimeZoneStorage}: how the zone of a point in time is kept. */
final class TimeZones {

    private TimeZones() {}

    /** Returns the constant of {@code TimeZoneStorageType} that is written, or an empty text. */
    static String storage(Annotated annotated) {
        return annotated
                .hibernate("TimeZoneStorage")
                .map(each -> each.constant("value"))
                .orElse("");
    }

    /** Returns the number of the JDBC type that a storage demands, or empty if it is the type's own. */
    static Optional<Integer> jdbcType(String storage, String javaType) {
        boolean time = javaType.equals("java.time.OffsetTime");
        return switch (storage) {
            case "NORMALIZE" -> Optional.of(time ? Types.TIME : Types.TIMESTAMP);
            case "NATIVE" -> Optional.of(time ? Types.TIME_WITH_TIMEZONE : Types.TIMESTAMP_WITH_TIMEZONE);
            default -> Optional.empty();
        };
    }

    /** Returns the attribute of the zone where it has a column of its own, beside the attribute of the point in time. */
    static Optional<BasicAttribute> zone(BasicAttribute time, Annotated annotated) {
        if (!storage(annotated).equals("COLUMN")) {
            return Optional.empty();
        }
        String implicit = Objects.requireNonNullElse(time.column().name(), time.name()) + "_tz";
        ColumnSpec column = annotated
                .hibernate("TimeZoneColumn")
                .map(ColumnAnnotations::column)
                .filter(each -> each.name() != null)
                .orElseGet(() -> ColumnSpec.named(implicit).in(time.column().table()));
        return Optional.of(new BasicAttribute(
                time.site(),
                time.name() + ".zone",
                false,
                ValueSpec.of("java.lang.Integer", Shape.SERIALIZABLE),
                column,
                ColumnDetails.NONE,
                new Required(false, false),
                false,
                null));
    }
}

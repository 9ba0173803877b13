package dev.migrate.processor.schema;

import static dev.migrate.schema.Columns.bigint;
import static dev.migrate.schema.Columns.bool;
import static dev.migrate.schema.Columns.date;
import static dev.migrate.schema.Columns.doublePrecision;
import static dev.migrate.schema.Columns.integer;
import static dev.migrate.schema.Columns.smallint;
import static dev.migrate.schema.Columns.uuid;

import dev.migrate.processor.mapping.ColumnSpec;
import dev.migrate.processor.mapping.Site;
import dev.migrate.processor.mapping.ValueSpec;
import dev.migrate.processor.mapping.ValueSpec.Shape;
import dev.migrate.processor.mapping.ValueSpec.Storage;
import dev.migrate.processor.problem.Problem;
import dev.migrate.processor.problem.Problems;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.ColumnType.Bytes;
import dev.migrate.schema.ColumnType.Characters;
import dev.migrate.schema.ColumnType.Decimal;
import dev.migrate.schema.ColumnType.Temporal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The column types that EclipseLink gives Java types (its {@code DatabasePlatform} and {@code PostgreSQLPlatform}).
 *
 * <p>What it has no type for, it serializes: an {@code Instant}, a {@code Currency}, a list without
 * {@code @ElementCollection}.
 */
final class EclipseLinkTypes implements ColumnTypes {

    private static final int DEFAULT_LENGTH = 255;

    private static final ColumnType TEXT = new Characters(Integer.MAX_VALUE, false, false);
    private static final ColumnType BYTES = new Bytes(Integer.MAX_VALUE, false);
    private static final ColumnType TIME = new Temporal(false, Temporal.DEFAULT_PRECISION, false);
    private static final ColumnType TIMESTAMP = new Temporal(true, Temporal.DEFAULT_PRECISION, false);
    private static final Decimal NUMBER = new Decimal(38, 0);

    private static final Map<String, ColumnType> FIXED = Map.ofEntries(
            Map.entry("boolean", bool()),
            Map.entry("java.lang.Boolean", bool()),
            Map.entry("byte", smallint()),
            Map.entry("java.lang.Byte", smallint()),
            Map.entry("short", smallint()),
            Map.entry("java.lang.Short", smallint()),
            Map.entry("int", integer()),
            Map.entry("java.lang.Integer", integer()),
            Map.entry("long", bigint()),
            Map.entry("java.lang.Long", bigint()),
            Map.entry("float", doublePrecision()),
            Map.entry("java.lang.Float", doublePrecision()),
            Map.entry("double", doublePrecision()),
            Map.entry("java.lang.Double", doublePrecision()),
            Map.entry("java.time.LocalDate", date()),
            Map.entry("java.sql.Date", date()),
            Map.entry("java.time.LocalTime", TIME),
            Map.entry("java.sql.Time", TIME),
            Map.entry("java.time.OffsetTime", TIME),
            Map.entry("java.time.LocalDateTime", TIMESTAMP),
            Map.entry("java.sql.Timestamp", TIMESTAMP),
            Map.entry("java.time.OffsetDateTime", TIMESTAMP),
            Map.entry("java.util.Date", TIMESTAMP),
            Map.entry("java.util.Calendar", TIMESTAMP),
            Map.entry("java.util.UUID", uuid()),
            Map.entry("java.sql.Blob", BYTES),
            Map.entry("java.sql.Clob", TEXT),
            Map.entry("char[]", TEXT),
            Map.entry("java.lang.Character[]", TEXT));

    private static final Set<String> CHARACTERS = Set.of("char", "java.lang.Character");
    private static final Set<String> DECIMALS =
            Set.of("java.math.BigDecimal", "java.math.BigInteger", "java.lang.Number");
    private static final Set<String> LARGE_TEXTS =
            Set.of("java.lang.String", "char[]", "java.lang.Character[]", "java.sql.Clob");

    private final Problems problems;

    EclipseLinkTypes(Problems problems) {
        this.problems = problems;
    }

    @Override
    public Optional<ColumnType> of(ValueSpec value, ColumnSpec column, Site site) {
        if (column.definition() != null) {
            return Optional.of(new ColumnType.Custom(column.definition()));
        }
        ColumnType type = chosen(value, column);
        if (type != null) {
            return Optional.of(type);
        }
        if (value.shape() == Shape.OTHER) {
            problems.addAt(site.element(), Problem.UNSUPPORTED_TYPE, site, value.javaType());
            return Optional.empty();
        }
        return Optional.of(BYTES);
    }

    private static @Nullable ColumnType chosen(ValueSpec value, ColumnSpec column) {
        if (value.lob()) {
            return LARGE_TEXTS.contains(value.javaType()) ? TEXT : BYTES;
        }
        if (value.shape() == Shape.ENUM) {
            return value.storage() == Storage.STRING ? text(column, DEFAULT_LENGTH) : integer();
        }
        if (value.temporal() != null) {
            return switch (value.temporal()) {
                case DATE -> date();
                case TIME -> TIME;
                case TIMESTAMP -> TIMESTAMP;
            };
        }
        return listed(value.javaType(), column);
    }

    private static @Nullable ColumnType listed(String javaType, ColumnSpec column) {
        if (javaType.equals("java.lang.String")) {
            return text(column, DEFAULT_LENGTH);
        }
        if (CHARACTERS.contains(javaType)) {
            return new Characters(Objects.requireNonNullElse(column.length(), 1), true, false);
        }
        return DECIMALS.contains(javaType) ? HibernateTypes.decimal(column, NUMBER) : FIXED.get(javaType);
    }

    private static ColumnType text(ColumnSpec column, int otherwise) {
        return new Characters(Objects.requireNonNullElse(column.length(), otherwise), false, false);
    }
}

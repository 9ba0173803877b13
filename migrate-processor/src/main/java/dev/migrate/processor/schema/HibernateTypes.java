package dev.migrate.processor.schema;

import static dev.migrate.schema.Columns.bigint;
import static dev.migrate.schema.Columns.bool;
import static dev.migrate.schema.Columns.date;
import static dev.migrate.schema.Columns.doublePrecision;
import static dev.migrate.schema.Columns.inet;
import static dev.migrate.schema.Columns.integer;
import static dev.migrate.schema.Columns.json;
import static dev.migrate.schema.Columns.real;
import static dev.migrate.schema.Columns.smallint;
import static dev.migrate.schema.Columns.tinyint;
import static dev.migrate.schema.Columns.uuid;

import dev.migrate.processor.mapping.ColumnSpec;
import dev.migrate.processor.mapping.Rules;
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
import dev.migrate.schema.ColumnType.Enumeration;
import dev.migrate.schema.ColumnType.LargeObject;
import dev.migrate.schema.ColumnType.LargeObject.Content;
import dev.migrate.schema.ColumnType.Temporal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The column types that Hibernate gives Java types. */
final class HibernateTypes implements ColumnTypes {

    private static final int DEFAULT_LENGTH = 255;

    private static final ColumnType TIMESTAMP = new Temporal(true, Temporal.DEFAULT_PRECISION, false);
    private static final ColumnType INSTANT = new Temporal(true, Temporal.DEFAULT_PRECISION, true);
    private static final ColumnType TIME = new Temporal(false, Temporal.DEFAULT_PRECISION, false);

    private static final Map<String, ColumnType> FIXED = Map.ofEntries(
            Map.entry("boolean", bool()),
            Map.entry("java.lang.Boolean", bool()),
            Map.entry("byte", tinyint()),
            Map.entry("java.lang.Byte", tinyint()),
            Map.entry("short", smallint()),
            Map.entry("java.lang.Short", smallint()),
            Map.entry("int", integer()),
            Map.entry("java.lang.Integer", integer()),
            Map.entry("java.time.Year", integer()),
            Map.entry("long", bigint()),
            Map.entry("java.lang.Long", bigint()),
            Map.entry("java.time.LocalDate", date()),
            Map.entry("java.sql.Date", date()),
            Map.entry("java.time.LocalTime", TIME),
            Map.entry("java.sql.Time", TIME),
            Map.entry("java.time.OffsetTime", new Temporal(false, Temporal.DEFAULT_PRECISION, true)),
            Map.entry("java.time.LocalDateTime", TIMESTAMP),
            Map.entry("java.sql.Timestamp", TIMESTAMP),
            Map.entry("java.util.Date", TIMESTAMP),
            Map.entry("java.util.Calendar", TIMESTAMP),
            Map.entry("java.util.GregorianCalendar", TIMESTAMP),
            Map.entry("java.time.Instant", INSTANT),
            Map.entry("java.time.OffsetDateTime", INSTANT),
            Map.entry("java.time.ZonedDateTime", INSTANT),
            Map.entry("java.util.UUID", uuid()),
            Map.entry("java.net.InetAddress", inet()),
            Map.entry("java.sql.Blob", new LargeObject(Content.BYTES, null)),
            Map.entry("java.sql.Clob", new LargeObject(Content.CHARACTERS, null)),
            Map.entry("java.sql.NClob", new LargeObject(Content.NATIONAL_CHARACTERS, null)));

    private static final Map<String, Integer> TEXTS = Map.of(
            "java.lang.String", DEFAULT_LENGTH,
            "char[]", DEFAULT_LENGTH,
            "java.lang.Class", DEFAULT_LENGTH,
            "java.util.Locale", DEFAULT_LENGTH,
            "java.util.TimeZone", DEFAULT_LENGTH,
            "java.time.ZoneId", DEFAULT_LENGTH,
            "java.net.URL", DEFAULT_LENGTH,
            "java.util.Currency", 3,
            "java.time.ZoneOffset", 6);

    private static final Map<String, Decimal> DECIMALS = Map.of(
            "java.math.BigDecimal", new Decimal(38, 2),
            "java.math.BigInteger", new Decimal(38, 0),
            "java.time.Duration", new Decimal(21, 0));

    private static final Map<String, ColumnType> FLOATS = Map.of(
            "float", real(),
            "java.lang.Float", real(),
            "double", doublePrecision(),
            "java.lang.Double", doublePrecision());

    private static final Set<String> CHARACTERS = Set.of("char", "java.lang.Character");
    private static final Set<String> LARGE_TEXTS =
            Set.of("java.lang.String", "char[]", "java.lang.Character[]", "java.sql.Clob");
    private static final Set<String> WRAPPERS = Set.of("java.lang.Byte[]", "java.lang.Character[]");

    private final Rules rules;
    private final Problems problems;
    private final NamedEnums namedEnums;

    HibernateTypes(Rules rules, Problems problems, NamedEnums namedEnums) {
        this.rules = rules;
        this.problems = problems;
        this.namedEnums = namedEnums;
    }

    @Override
    public Optional<ColumnType> of(ValueSpec value, ColumnSpec column, Site site) {
        if (column.definition() != null) {
            return Optional.of(new ColumnType.Custom(column.definition()));
        }
        Optional<ColumnType> type = optional(coded(value, column, site))
                .or(() -> optional(enumerated(value, column)))
                .or(() -> optional(large(value, column)))
                .or(() -> optional(temporal(value)))
                .or(() -> optional(listed(value, column, site)))
                .or(() -> plural(value, column, site))
                .or(() -> optional(serialized(value, column)));
        if (type.isEmpty()) {
            problems.addAt(site.element(), Problem.UNSUPPORTED_TYPE, site, value.javaType());
        }
        return type.map(each -> precise(each, column));
    }

    private static Optional<ColumnType> optional(@Nullable ColumnType type) {
        return Optional.ofNullable(type);
    }

    private @Nullable ColumnType coded(ValueSpec value, ColumnSpec column, Site site) {
        Integer code = value.jdbcType();
        if (code == null) {
            return null;
        }
        if (value.shape() == Shape.ENUM && JdbcCodes.isNamedEnum(code)) {
            return namedEnums.of(value);
        }
        if (value.shape() == Shape.ENUM && JdbcCodes.isText(code)) {
            return new Enumeration(value.constants(), Enumeration.Storage.TEXT, length(column, DEFAULT_LENGTH));
        }
        ColumnType type = JdbcCodes.type(code, value, column);
        if (type == null) {
            problems.addAt(site.element(), Problem.JDBC_TYPE_UNKNOWN, code, site, value.javaType());
        }
        return type;
    }

    private static @Nullable ColumnType enumerated(ValueSpec value, ColumnSpec column) {
        if (value.shape() != Shape.ENUM) {
            return null;
        }
        return value.storage() == Storage.STRING
                ? new Enumeration(value.constants(), Enumeration.Storage.NAME, length(column, DEFAULT_LENGTH))
                : new Enumeration(value.constants(), Enumeration.Storage.ORDINAL, Enumeration.DEFAULT_LENGTH);
    }

    private static @Nullable ColumnType large(ValueSpec value, ColumnSpec column) {
        if (!value.lob()) {
            return null;
        }
        Long length = column.written() || column.length() != null ? (Long) (long) length(column, DEFAULT_LENGTH) : null;
        if (!LARGE_TEXTS.contains(value.javaType())) {
            return new LargeObject(Content.BYTES, length);
        }
        return new LargeObject(value.nationalized() ? Content.NATIONAL_CHARACTERS : Content.CHARACTERS, length);
    }

    private static @Nullable ColumnType temporal(ValueSpec value) {
        if (value.temporal() == null) {
            return null;
        }
        return switch (value.temporal()) {
            case DATE -> date();
            case TIME -> TIME;
            case TIMESTAMP -> TIMESTAMP;
        };
    }

    private @Nullable ColumnType listed(ValueSpec value, ColumnSpec column, Site site) {
        String javaType = value.javaType();
        if (CHARACTERS.contains(javaType)) {
            return new Characters(Objects.requireNonNullElse(column.length(), 1), true, value.nationalized());
        }
        if (javaType.equals("byte[]")) {
            return new Bytes(length(column, DEFAULT_LENGTH), false);
        }
        Integer textLength = TEXTS.get(javaType);
        if (textLength != null) {
            return new Characters(length(column, textLength), false, value.nationalized());
        }
        Decimal decimal = DECIMALS.get(javaType);
        if (decimal != null) {
            return decimal(column, decimal);
        }
        ColumnType floating = FLOATS.get(javaType);
        return floating == null ? FIXED.get(javaType) : floating(floating, column, site);
    }

    private static int length(ColumnSpec column, int otherwise) {
        return Objects.requireNonNullElse(column.length(), otherwise);
    }

    /** A scale without a precision is ignored. */
    static ColumnType decimal(ColumnSpec column, Decimal otherwise) {
        if (column.precision() == null || column.precision() == 0) {
            return otherwise;
        }
        return new Decimal(column.precision(), Objects.requireNonNullElse(column.scale(), 0));
    }

    /** A precision counts decimal digits, of which each needs log2(10) bits. */
    private ColumnType floating(ColumnType otherwise, ColumnSpec column, Site site) {
        if (column.scale() != null && column.scale() != 0) {
            problems.addAt(site.element(), Problem.SCALE_ON_FLOAT, site);
        }
        if (column.precision() == null || column.precision() == 0) {
            return otherwise;
        }
        return new ColumnType.FloatingPoint((int) Math.ceil(column.precision() * Math.log(10) / Math.log(2)));
    }

    private Optional<ColumnType> plural(ValueSpec value, ColumnSpec column, Site site) {
        if (value.element() == null) {
            return Optional.empty();
        }
        return of(value.element().storedAs(value.storage()), column, site)
                .map(type -> new ColumnType.Array(type, value.arrayLength(), withoutArrays(column)));
    }

    /** Returns what a list is held as where there are no arrays, or null for the usual. */
    private @Nullable ColumnType withoutArrays(ColumnSpec column) {
        if (rules.holdsListsAsJson()) {
            return json();
        }
        int length = length(column, DEFAULT_LENGTH);
        return length == DEFAULT_LENGTH ? null : new Bytes(length, false);
    }

    private static @Nullable ColumnType serialized(ValueSpec value, ColumnSpec column) {
        return value.shape() == Shape.SERIALIZABLE && !WRAPPERS.contains(value.javaType())
                ? new Bytes(length(column, DEFAULT_LENGTH), false)
                : null;
    }

    private ColumnType precise(ColumnType type, ColumnSpec column) {
        return type instanceof Temporal temporal
                ? new Temporal(temporal.date(), digits(temporal, column), temporal.withTimeZone())
                : type;
    }

    private int digits(Temporal temporal, ColumnSpec column) {
        Integer written = column.secondPrecision();
        if (written != null && written >= 0) {
            return written;
        }
        return temporal.date() ? temporal.precision() : rules.digitsOfTimes();
    }
}

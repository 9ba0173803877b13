package dev.migrate.processor.schema;

import dev.migrate.processor.mapping.Rules;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.ColumnType.Bytes;
import dev.migrate.schema.ColumnType.Characters;
import dev.migrate.schema.ColumnType.Enumeration;
import dev.migrate.schema.ColumnType.Simple;
import dev.migrate.schema.ColumnType.Temporal;
import java.util.Comparator;
import java.util.List;

/**
 * The order of a primary key's columns: by size, then by name (Hibernate's {@code ColumnOrderingStrategyStandard}).
 *
 * <p>All types of up to 4 bytes count as equally large, exact and approximate numbers among them.
 */
final class KeyOrder {

    private static final long SMALL = 4;
    private static final long LARGE = 8;
    private static final long LARGEST = Long.MAX_VALUE;
    private static final int DEFAULT_LENGTH = 255;

    private final Rules rules;

    KeyOrder(Rules rules) {
        this.rules = rules;
    }

    List<ColumnDraft> sorted(List<ColumnDraft> columns) {
        Comparator<ColumnDraft> bySize =
                Comparator.comparingLong(column -> size(column.column().type()));
        return columns.stream()
                .distinct()
                .sorted(bySize.thenComparing(column -> column.name().text()))
                .toList();
    }

    private long size(ColumnType type) {
        if (type instanceof Simple simple) {
            return size(simple.kind());
        }
        if (type instanceof Temporal temporal) {
            return temporal.date() ? LARGE : SMALL;
        }
        if (type instanceof Characters characters) {
            return length(characters.length());
        }
        if (type instanceof Bytes bytes) {
            return length(bytes.length());
        }
        if (type instanceof Enumeration enumeration) {
            return enumeration.storage() == Enumeration.Storage.ORDINAL ? SMALL : LARGEST;
        }
        return type instanceof ColumnType.Decimal || type instanceof ColumnType.FloatingPoint ? SMALL : LARGEST;
    }

    private long size(Simple.Kind kind) {
        return switch (kind) {
            case BOOLEAN, TINYINT, SMALLINT, INTEGER, REAL, DATE -> SMALL;
            case DOUBLE -> rules.ordersDoublesByTheirBytes() ? LARGE : SMALL;
            case BIGINT -> LARGE;
            case UUID -> 16;
            case INET -> 19;
            case JSON, XML -> LARGEST;
        };
    }

    /** A length that nobody chose counts as the longest that the database has. */
    private static long length(int length) {
        return length == DEFAULT_LENGTH ? Integer.MAX_VALUE : length;
    }
}

package dev.migrate.dialect;

import static dev.migrate.schema.Columns.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.operation.BulkInsert;
import dev.migrate.schema.Column;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Table;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A table and a row with a value of each class that rows may have. */
final class AllValues {

    private static final QualifiedName NAME = QualifiedName.of("all_values");
    private static final String TEXT = "it's \\ \"quoted\" `so` ? {fn now()} ${x} é中😀\n;-- /*";
    private static final byte[] BYTES = {0, 1, -1, 39, 92};
    private static final UUID ID = UUID.fromString("01234567-89ab-4def-8123-456789abcdef");

    private static final List<Column> COLUMNS = List.of(
            column("a_text", varchar(100)).nullable(),
            column("b_null", varchar(10)).nullable(),
            column("c_boolean", bool()).nullable(),
            column("d_integer", integer()).nullable(),
            column("e_bigint", bigint()).nullable(),
            column("f_decimal", decimal(10, 3)).nullable(),
            column("g_double", doublePrecision()).nullable(),
            column("h_uuid", uuid()).nullable(),
            column("i_uuid_text", varchar(36)).nullable(),
            column("j_bytes", varbinary(255)).nullable(),
            column("k_clob", clob()).nullable(),
            column("l_blob", blob()).nullable(),
            column("m_date", date()).nullable(),
            column("n_time", time(6)).nullable(),
            column("o_timestamp", timestamp(6)).nullable(),
            column("p_instant", timestampWithTimeZone(6)).nullable(),
            column("q_offset", timestampWithTimeZone(6)).nullable());

    private static final List<@Nullable Object> ROW = Arrays.asList(
            TEXT,
            null,
            true,
            -5,
            Long.MIN_VALUE,
            new BigDecimal("1234.567"),
            0.25,
            ID,
            ID,
            BYTES,
            "large",
            BYTES,
            LocalDate.of(2026, 11, 22),
            LocalTime.of(1, 2, 3, 456_000),
            LocalDateTime.of(2026, 11, 22, 1, 2, 3, 456_000),
            Instant.parse("2026-11-22T01:02:03.000456Z"),
            OffsetDateTime.parse("2026-11-22T03:02:03.000456+02:00"));

    private AllValues() {}

    static Table table() {
        return Table.of(NAME, COLUMNS);
    }

    static BulkInsert rows() {
        List<Identifier> columns = COLUMNS.stream().map(Column::name).toList();
        return new BulkInsert(NAME, columns, List.of(ROW));
    }

    static void assertAreIn(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select * from all_values")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getString("a_text")).isEqualTo(TEXT);
            assertThat(row.getString("b_null")).isNull();
            assertThat(row.getBoolean("c_boolean")).isTrue();
            assertThat(row.getInt("d_integer")).isEqualTo(-5);
            assertThat(row.getLong("e_bigint")).isEqualTo(Long.MIN_VALUE);
            assertThat(row.getBigDecimal("f_decimal")).isEqualByComparingTo("1234.567");
            assertThat(row.getDouble("g_double")).isEqualTo(0.25);
            assertThat(row.getString("i_uuid_text")).isEqualTo(ID.toString());
            assertThat(row.getBytes("j_bytes")).isEqualTo(BYTES);
            assertThat(row.getString("m_date")).startsWith("2026-11-22");
            assertThat(row.getString("n_time")).startsWith("01:02:03");
            assertThat(row.getString("o_timestamp")).startsWith("2026-11-22 01:02:03.000456");
            assertThat(row.getString("p_instant")).isEqualTo(row.getString("q_offset"));
            assertThat(row.next()).isFalse();
        }
    }
}

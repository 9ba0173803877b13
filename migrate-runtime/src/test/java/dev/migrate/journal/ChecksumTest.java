package dev.migrate.journal;

import static dev.migrate.schema.Columns.bigint;
import static dev.migrate.schema.Columns.column;
import static dev.migrate.schema.Columns.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.operation.AddColumn;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.Operation;
import dev.migrate.schema.Column;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ChecksumTest {

    private static final QualifiedName USERS = QualifiedName.of("users");

    /** What journals hold must be found again by later versions, so this text may only change with the algorithm's number. */
    @Test
    void staysTheSameFromVersionToVersion() {
        assertThat(Checksum.of(List.of(
                        new CreateTable(Table.of(USERS, List.of(column("id", bigint()), column("name", varchar(100))))),
                        new AddColumn(USERS, column("bio", varchar(500)).nullable()),
                        new ExecuteSql("update users set bio = ''", List.of()))))
                .isEqualTo("1:46dcc7168eb0d3eb912fea1a6a09fec159733d22b9734b5ca30dd88510adb27c");
    }

    @Test
    void differsWithEveryPartOfAnOperation() {
        Column column = column("bio", varchar(500));

        assertThat(List.of(
                        of(new AddColumn(USERS, column)),
                        of(new AddColumn(QualifiedName.of("people"), column)),
                        of(new AddColumn(USERS, column("bio", varchar(501)))),
                        of(new AddColumn(USERS, column.nullable())),
                        of(new AddColumn(USERS, column.defaultTo("''"))),
                        of(new AddColumn(USERS, column), new AddColumn(USERS, column)),
                        of()))
                .doesNotHaveDuplicates();
    }

    @Test
    void onlyChecksumsOfOneAlgorithmAreCompared() {
        assertThat(Checksum.differ("1:aa", "1:ab")).isTrue();
        assertThat(Checksum.differ("1:aa", "1:aa")).isFalse();
        assertThat(Checksum.differ("1:aa", "2:ab")).isFalse();
        assertThat(Checksum.differ("", "1:ab")).isFalse();
    }

    private static String of(Operation... operations) {
        return Checksum.of(List.of(operations));
    }
}

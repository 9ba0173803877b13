package dev.migrate.merge;

import static dev.migrate.merge.Branches.branch;
import static dev.migrate.schema.Columns.bigint;
import static dev.migrate.schema.Columns.column;
import static dev.migrate.schema.Columns.varchar;
import static dev.migrate.schema.Constraints.foreignKey;
import static dev.migrate.schema.Constraints.primaryKey;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AddConstraint;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.Backfill;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.DropConstraint;
import dev.migrate.operation.Operation;
import dev.migrate.operation.Replay;
import dev.migrate.schema.Column;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One branch put on top of another: only that order counts. */
final class BranchMoveTest {

    private static final QualifiedName USERS = QualifiedName.of("users");
    private static final Column NAME = column("name", varchar(100)).nullable();
    private static final Column BIO = column("bio", varchar(500)).nullable();
    private static final Schema SHOP = Schema.of(List.of(
            Table.of(USERS, List.of(column("id", bigint()), NAME, primaryKey("pk_users", "id"))),
            Table.of(
                    QualifiedName.of("orders"),
                    List.of(column("user_id", bigint()).nullable()))));
    private static final Operation ADD_BIO = new AddColumn(USERS, BIO);
    private static final Operation DROP_NAME = new DropColumn(USERS, NAME);
    private static final Operation TRIM = new Backfill(USERS, Identifier.of("bio"), "trim(name)");

    @Test
    void independentBranchesFollowEachOther() {
        assertThat(move(ADD_BIO, DROP_NAME))
                .isEqualTo(new MergeResult.Merged(Replay.all(List.of(ADD_BIO, DROP_NAME), SHOP), List.of()));
    }

    @Test
    void failureIsBlamedOnTheOperationThatItFollows() {
        Operation widen = new AlterColumn(USERS, NAME, NAME.type(varchar(200)));
        MergeResult result = BranchMove.of(
                SHOP, branch("a", List.of(ADD_BIO, widen), List.of()), branch("b", List.of(), List.of(DROP_NAME)));

        assertThat(((MergeResult.Conflict) result).description()).startsWith("""
                        Two changes do not go together:
                        - alter column users.name: type varchar(100) to varchar(200), in revision a1 (R_a1.java)
                        - drop column users.name, in revision b2 (R_b2.java)
                        After the first, the second fails. Cannot drop column users.name""");
    }

    @Test
    void theSameChangeIsSaidToBeIt() {
        assertThat(((MergeResult.Conflict) move(ADD_BIO, ADD_BIO)).reason()).isEqualTo("Both make the same change.");
    }

    @Test
    void onlyTheNewOrderCountsForSqlThatNamesADroppedColumn() {
        MergeResult before = BranchMove.of(SHOP, branch("a", List.of(ADD_BIO, TRIM)), branch("b", List.of(DROP_NAME)));
        MergeResult after = BranchMove.of(SHOP, branch("b", List.of(DROP_NAME)), branch("a", List.of(ADD_BIO, TRIM)));

        assertThat(before).isInstanceOf(MergeResult.Merged.class);
        assertThat(((MergeResult.Conflict) after).other().operation()).isEqualTo(TRIM);
    }

    @Test
    void referenceThatIsBrokenIsBlamedOnBothOperations() {
        Operation dropKey = new DropConstraint(USERS, primaryKey("pk_users", "id"));
        Operation refer = new AddConstraint(
                QualifiedName.of("orders"),
                foreignKey("fk_orders_users", "user_id").references("users", "id"));

        MergeResult result = BranchMove.of(SHOP, branch("a", List.of(ADD_BIO, dropKey)), branch("b", List.of(refer)));

        assertThat(result).isInstanceOfSatisfying(MergeResult.Conflict.class, conflict -> {
            assertThat(conflict.one().operation()).isEqualTo(dropKey);
            assertThat(conflict.other().operation()).isEqualTo(refer);
            assertThat(conflict.reason()).contains("refers to columns of users that are not unique");
        });
    }

    private static MergeResult move(Operation staying, Operation moved) {
        return BranchMove.of(SHOP, branch("a", List.of(staying)), branch("b", List.of(moved)));
    }
}

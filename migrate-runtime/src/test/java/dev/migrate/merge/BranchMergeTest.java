package dev.migrate.merge;

import static dev.migrate.merge.Branches.branch;
import static dev.migrate.schema.Columns.bigint;
import static dev.migrate.schema.Columns.column;
import static dev.migrate.schema.Columns.integer;
import static dev.migrate.schema.Columns.varchar;
import static dev.migrate.schema.Constraints.foreignKey;
import static dev.migrate.schema.Constraints.index;
import static dev.migrate.schema.Constraints.primaryKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AddConstraint;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.Backfill;
import dev.migrate.operation.BulkInsert;
import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.DropTable;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RenameColumn;
import dev.migrate.operation.RenameTable;
import dev.migrate.operation.Replay;
import dev.migrate.operation.ReplayException;
import dev.migrate.schema.Column;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Two branches of a shop: which changes go together, and what is said of those that do not. */
final class BranchMergeTest {

    private static final QualifiedName USERS = QualifiedName.of("users");
    private static final QualifiedName ORDERS = QualifiedName.of("orders");
    private static final Column NAME = column("name", varchar(100)).nullable();
    private static final Column BIO = column("bio", varchar(500)).nullable();
    private static final Column AGE = column("age", integer()).nullable();
    private static final Table USERS_TABLE =
            Table.of(USERS, List.of(column("id", bigint()), NAME, primaryKey("pk_users", "id")));
    private static final Table ORDERS_TABLE = Table.of(
            ORDERS,
            List.of(column("id", bigint()), column("user_id", bigint()).nullable(), primaryKey("pk_orders", "id")));
    private static final Schema SHOP = Schema.of(List.of(USERS_TABLE, ORDERS_TABLE));

    private static final Operation ADD_BIO = new AddColumn(USERS, BIO);
    private static final Operation ADD_AGE = new AddColumn(USERS, AGE);
    private static final Operation DROP_NAME = new DropColumn(USERS, NAME);
    private static final Operation CALL_NAME_TITLE =
            new RenameColumn(USERS, Identifier.of("name"), Identifier.of("title"));
    private static final Operation CALL_USERS_PEOPLE = new RenameTable(USERS, QualifiedName.of("people"));
    private static final Operation INDEX_NAME = new CreateIndex(USERS, index("ix_users_name", "name"));
    private static final Operation WIDEN_NAME = new AlterColumn(USERS, NAME, NAME.type(varchar(200)));
    private static final Operation WIDEN_NAME_MORE = new AlterColumn(USERS, NAME, NAME.type(varchar(300)));
    private static final Operation ORDERS_TO_USERS =
            new AddConstraint(ORDERS, foreignKey("fk_orders_users", "user_id").references("users", "id"));
    private static final Operation OPAQUE = new ExecuteSql("update users set name = trim(name)", List.of());

    @Test
    void columnsAddedToOneTableGoTogether() {
        assertMerges(ADD_BIO, ADD_AGE);
    }

    @Test
    void changesOfDifferentTablesGoTogether() {
        assertMerges(WIDEN_NAME, new AddColumn(ORDERS, AGE));
        assertMerges(DROP_NAME, ORDERS_TO_USERS);
        assertMerges(new DropTable(ORDERS_TABLE), CALL_NAME_TITLE);
    }

    @Test
    void differentColumnsOfOneTableGoTogether() {
        assertMerges(DROP_NAME, ADD_BIO);
        assertMerges(INDEX_NAME, ADD_BIO);
        assertMerges(WIDEN_NAME, INDEX_NAME);
    }

    @Test
    void foreignKeyFollowsARenamedColumnOnlyInOneOrder() {
        assertConflict(
                ORDERS_TO_USERS,
                new RenameColumn(USERS, Identifier.of("id"), Identifier.of("key")),
                "Their order decides what the schema becomes.");
    }

    @Test
    void theSameChangeOnBothSidesIsAConflict() {
        assertConflict(ADD_BIO, ADD_BIO, "Both make the same change.");
        assertConflict(WIDEN_NAME, WIDEN_NAME, "Both make the same change.");
        assertConflict(DROP_NAME, DROP_NAME, "Both make the same change.");
        assertConflict(CALL_NAME_TITLE, CALL_NAME_TITLE, "Both make the same change.");
    }

    @Test
    void oneColumnAlteredTwiceIsAConflict() {
        assertConflict(
                WIDEN_NAME, WIDEN_NAME_MORE, "After the first, the second fails. Cannot alter column users.name");
    }

    @Test
    void whatIsDroppedOrRenamedCannotBeChangedByTheOther() {
        assertConflict(DROP_NAME, WIDEN_NAME, "the table users has no column name");
        assertConflict(CALL_NAME_TITLE, WIDEN_NAME, "the table users has no column name");
        assertConflict(DROP_NAME, INDEX_NAME, "After the second, the first fails.", "the index ix_users_name uses it");
        assertConflict(CALL_USERS_PEOPLE, INDEX_NAME, "there is no table users");
        assertConflict(new DropTable(USERS_TABLE), ADD_BIO, "there is no table users");
    }

    @Test
    void foreignKeyToWhatTheOtherDropsIsAConflict() {
        Column id = Objects.requireNonNull(USERS_TABLE.columns().get(0));
        Operation widenId = new AlterColumn(USERS, id, id.type(integer()));

        assertConflict(
                widenId,
                ORDERS_TO_USERS,
                "After both, the foreign key fk_orders_users of orders joins bigint with integer.");
        assertConflict(
                new dev.migrate.operation.DropConstraint(USERS, primaryKey("pk_users", "id")),
                ORDERS_TO_USERS,
                "After both, the foreign key fk_orders_users of orders refers to columns of users that are not unique.");
    }

    @Test
    void sqlOfABackfillThatNamesADroppedColumnIsAConflict() {
        Operation backfill = new Backfill(USERS, Identifier.of("id"), "length(name)");

        assertConflict(DROP_NAME, backfill, "After the first, the SQL of the second names a column that is not there.");
        assertConflict(backfill, CALL_NAME_TITLE, "After the second, the SQL of the first names a column");
        assertMerges(new Backfill(USERS, Identifier.of("id"), "length('name')"), DROP_NAME);
    }

    @Test
    void backfillsOfOneColumnDependOnTheirOrder() {
        Operation one = new Backfill(USERS, Identifier.of("name"), "'Ada'");
        Operation other = new Backfill(USERS, Identifier.of("name"), "'Bob'");

        assertConflict(one, other, "Their order decides which values the rows have.");
        assertMerges(one, one);
    }

    @Test
    void rowsWithoutAValueThatTheOtherDemandsAreAConflict() {
        Operation insert = new BulkInsert(USERS, List.of(Identifier.of("id")), List.of(List.<Object>of(1L)));

        assertConflict(insert, new AddColumn(USERS, BIO.notNull(true)), "the rows of the first lack a value");
        assertConflict(new AlterColumn(USERS, NAME, NAME.notNull(true)), insert, "the rows of the second lack a value");
        assertConflict(insert, insert, "Both make the same change, which would be made twice.");
        assertMerges(insert, ADD_BIO);
        assertMerges(insert, new AddColumn(USERS, BIO.notNull(true).defaultTo("''")));
    }

    @Test
    void opaqueSqlGoesTogetherWithAnythingButIsToldOf() {
        MergeResult result = BranchMerge.of(SHOP, branch("a", List.of(ADD_BIO)), branch("b", List.of(OPAQUE)));

        assertThat(result)
                .isInstanceOfSatisfying(
                        MergeResult.Merged.class,
                        merged -> assertThat(merged.warnings())
                                .singleElement()
                                .asString()
                                .contains("execute update users set name", "b1 (R_b1.java)"));
    }

    @Test
    void declaredSqlConflictsAsWhatItDeclares() {
        Operation declared = new ExecuteSql("alter table users drop column name", List.of(DROP_NAME));

        assertConflict(declared, WIDEN_NAME, "the table users has no column name");
        assertThat(((MergeResult.Merged) merge(declared, ADD_BIO)).warnings()).isEmpty();
    }

    @Test
    void theBlamedOperationsAreFoundAmongMany() {
        Operation table = new CreateTable(Table.of(QualifiedName.of("tags"), List.of(column("id", bigint()))));
        MergeResult result = BranchMerge.of(
                SHOP,
                branch("a", List.of(ADD_BIO), List.of(table, WIDEN_NAME)),
                branch("b", List.of(ADD_AGE, WIDEN_NAME_MORE)));

        assertThat(((MergeResult.Conflict) result).description()).startsWith("""
                        Two changes do not go together:
                        - alter column users.name: type varchar(100) to varchar(200), in revision a2 (R_a2.java)
                        - alter column users.name: type varchar(100) to varchar(300), in revision b1 (R_b1.java)
                        After the first, the second fails. Cannot alter column users.name""");
    }

    @Test
    void orderOfExecutionMayMixBothBranches() {
        MergeResult result = BranchMerge.of(
                SHOP,
                branch("a", List.of(ADD_BIO), List.of(new DropColumn(USERS, BIO))),
                branch("b", List.of(ADD_BIO), List.of(new DropColumn(USERS, BIO))));

        assertThat(((MergeResult.Conflict) result).reason()).isEqualTo("Both make the same change.");
    }

    @Test
    void revisionThatChoosesItsOperationsByTheSchemaIsAskedEachTime() {
        BranchRevision addUnlessThere = new BranchRevision(
                "b1",
                "b1",
                before -> before.table(USERS)
                                .flatMap(users -> users.column(BIO.name()))
                                .isPresent()
                        ? List.of()
                        : List.of(ADD_BIO));

        assertThat(BranchMerge.of(SHOP, List.of(addUnlessThere), List.of(addUnlessThere)))
                .isInstanceOf(MergeResult.Merged.class);
    }

    @Test
    void revisionThatThrowsForTheOtherBranchIsBlamedAsAWhole() {
        BranchRevision throwing = new BranchRevision("b1", "b1 (R_b1.java)", before -> {
            if (before.table(USERS).flatMap(users -> users.column(BIO.name())).isPresent()) {
                throw new IllegalStateException("a bio already");
            }
            return List.of();
        });

        MergeResult result = BranchMerge.of(SHOP, branch("a", List.of(ADD_BIO)), List.of(throwing));

        assertThat(((MergeResult.Conflict) result).description())
                .contains("- the upgrade as a whole, in revision b1 (R_b1.java)", "a bio already");
    }

    @Test
    void branchThatIsBrokenByItselfIsNoConflict() {
        assertThatThrownBy(() -> merge(ADD_BIO, new DropColumn(USERS, AGE))).isInstanceOf(ReplayException.class);
    }

    private static MergeResult merge(Operation one, Operation other) {
        return BranchMerge.of(SHOP, branch("a", List.of(one)), branch("b", List.of(other)));
    }

    private static void assertMerges(Operation one, Operation other) {
        assertThat(merge(one, other)).isInstanceOfSatisfying(MergeResult.Merged.class, merged -> {
            assertThat(merged.schema()).isEqualTo(Replay.all(List.of(one, other), SHOP));
            assertThat(merged.schema()).isEqualTo(Replay.all(List.of(other, one), SHOP));
        });
    }

    private static void assertConflict(Operation one, Operation other, String... reason) {
        assertThat(merge(one, other)).isInstanceOfSatisfying(MergeResult.Conflict.class, conflict -> {
            assertThat(conflict.one().operation()).isEqualTo(one);
            assertThat(conflict.other().operation()).isEqualTo(other);
            assertThat(conflict.reason()).contains(reason);
        });
    }
}

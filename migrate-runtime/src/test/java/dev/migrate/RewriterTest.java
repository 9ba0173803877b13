package dev.migrate;

import static dev.migrate.schema.Columns.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.operation.AddColumn;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.DropTable;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.Operation;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Snapshot;
import dev.migrate.schema.Table;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class RewriterTest {

    private static final QualifiedName USERS = QualifiedName.of("users");
    private static final AddColumn ADD = new AddColumn(USERS, column("bio", varchar(9)));
    private static final DropColumn DROP = new DropColumn(USERS, column("age", integer()));
    private static final DropTable DROP_TABLE = new DropTable(Table.empty(USERS));
    private static final ExecuteSql SQL = new ExecuteSql("analyze users", List.of());

    @Test
    void operationsOfOtherKindsStay() {
        Rewriter rewriter = Rewriter.create().rewrite(DropColumn.class, (revision, drop) -> List.of());

        assertThat(rewritten(rewriter)).containsExactly(ADD, DROP_TABLE);
    }

    @Test
    void oneMayBecomeSeveralAndIsNotRewrittenAgain() {
        Rewriter rewriter = Rewriter.create()
                .rewrite(AddColumn.class, (revision, add) -> List.of(add, SQL))
                .rewrite(ExecuteSql.class, (revision, sql) -> List.of());

        assertThat(rewritten(rewriter)).containsExactly(ADD, SQL, DROP, DROP_TABLE);
    }

    @Test
    void theFirstRuleOfAKindApplies() {
        Rewriter rewriter = Rewriter.create()
                .rewrite(AddColumn.class, (revision, add) -> List.of(add))
                .rewrite(Operation.class, (revision, other) -> List.of(SQL));

        assertThat(rewritten(rewriter)).containsExactly(ADD, SQL, SQL);
    }

    @Test
    void whatIsChainedGetsTheResult() {
        Rewriter rewriter = Rewriter.create()
                .rewrite(AddColumn.class, (revision, add) -> List.of(add, SQL))
                .chain(Rewriter.create().rewrite(ExecuteSql.class, (revision, sql) -> List.of(DROP_TABLE)));

        assertThat(rewritten(rewriter)).containsExactly(ADD, DROP_TABLE, DROP, DROP_TABLE);
    }

    @Test
    void aVetoOfWhatIsChainedStands() {
        Rewriter rewriter = Rewriter.create()
                .chain(revision -> Optional.empty())
                .chain(revision -> Optional.of(revision.withMessage("never")));

        assertThat(rewriter.customize(directives())).isEmpty();
    }

    @Test
    void aRuleSeesTheRevision() {
        Rewriter rewriter = Rewriter.create()
                .rewrite(
                        AddColumn.class,
                        (revision, add) -> "skip".equals(revision.message()) ? List.of() : List.of(add));

        assertThat(rewritten(rewriter)).hasSize(3);
        assertThat(rewriter.customize(directives().withMessage("skip"))
                        .orElseThrow()
                        .operations())
                .hasSize(2);
    }

    private static List<Operation> rewritten(Rewriter rewriter) {
        return rewriter.customize(directives()).orElseThrow().operations();
    }

    private static RevisionDirectives directives() {
        return RevisionDirectives.of(
                Snapshot.empty(), Snapshot.empty(), null, List.of(ADD, DROP, DROP_TABLE), List.of());
    }
}

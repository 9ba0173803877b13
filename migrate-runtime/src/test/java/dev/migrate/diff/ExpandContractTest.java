package dev.migrate.diff;

import static dev.migrate.diff.Model.model;
import static dev.migrate.schema.Columns.*;
import static dev.migrate.schema.Constraints.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.operation.Backfill;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RenameColumn;
import dev.migrate.operation.Replay;
import dev.migrate.schema.Column;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.SchemaGenerator;
import dev.migrate.schema.Snapshot;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Which half of a change comes while the code before it still runs. */
final class ExpandContractTest {

    private static final Column ID = column("id", bigint());
    private static final Column BIO = column("bio", varchar(50));
    private static final QualifiedName USERS = QualifiedName.of("users");

    @Test
    void aColumnThatRefusesNullIsAddedFirstAndCompletedLater() {
        ExpandContract parts = parts(
                model().table("users", ID),
                model().table("users", ID, BIO),
                Hints.none().withBackfills("users.bio=''"));

        assertThat(Laws.summaries(parts.expand()))
                .containsExactly("add column users.bio varchar(50)", "backfill users.bio with ''");
        assertThat(Laws.summaries(parts.contract()))
                .containsExactly("backfill users.bio with ''", "alter column users.bio: set not null");
    }

    @Test
    void aColumnWithADefaultIsAddedWhole() {
        ExpandContract parts =
                parts(model().table("users", ID), model().table("users", ID, BIO.defaultTo("''")), Hints.none());

        assertThat(parts.expand()).hasSize(1);
        assertThat(parts.divides()).isFalse();
    }

    @Test
    void aDroppedColumnThatNewCodeCannotFillAllowsNullBefore() {
        ExpandContract parts = parts(model().table("users", ID, BIO), model().table("users", ID), Hints.none());

        assertThat(Laws.summaries(parts.expand())).containsExactly("alter column users.bio: drop not null");
        assertThat(Laws.summaries(parts.contract())).containsExactly("drop column users.bio");
    }

    @Test
    void aChangeOfTypeThatAlsoRefusesNullIsTakenApart() {
        ExpandContract parts = parts(
                model().table("users", ID, BIO.nullable()),
                model().table("users", ID, BIO.type(varchar(80))),
                Hints.none().withBackfills("users.bio='-'"));

        assertThat(Laws.summaries(parts.expand()))
                .containsExactly(
                        "alter column users.bio: type varchar(50) to varchar(80)", "backfill users.bio with '-'");
        assertThat(Laws.summaries(parts.contract()))
                .containsExactly("backfill users.bio with '-'", "alter column users.bio: set not null");
    }

    @Test
    void wideningExpandsAndNarrowingContracts() {
        ExpandContract parts = parts(
                model().table("users", ID, BIO, column("name", varchar(50))),
                model().table("users", ID, BIO.type(varchar(10)), column("name", varchar(90))),
                Hints.none());

        assertThat(Laws.summaries(parts.expand()))
                .containsExactly("alter column users.name: type varchar(50) to varchar(90)");
        assertThat(Laws.summaries(parts.contract()))
                .containsExactly("alter column users.bio: type varchar(50) to varchar(10)");
    }

    @Test
    void constraintsOfNewTablesExpandAndThoseOfOldOnesContract() {
        Column owner = column("owner_id", bigint()).nullable();
        ExpandContract parts = parts(
                model().table("users", ID),
                model().table(
                                "users",
                                ID,
                                owner,
                                foreignKey("fk_owner", "owner_id").references("users", "id"))
                        .table("goals", ID, owner, unique("uq_owner", "owner_id"), index("ix_owner", "owner_id")),
                Hints.none());

        assertThat(Laws.summaries(parts.expand()))
                .containsExactly("create table goals", "add column users.owner_id bigint");
        assertThat(Laws.summaries(parts.contract())).containsExactly("add foreign key fk_owner to users");
    }

    @Test
    void whatNeedsANewNameComesAfterTheRename() {
        ExpandContract parts = parts(
                model().entity("app.User", "users", ID),
                model().entity("app.User", "people", ID, BIO.nullable()).table("goals", ID),
                Hints.none());

        assertThat(Laws.summaries(parts.expand())).containsExactly("create table goals");
        assertThat(Laws.summaries(parts.contract()))
                .containsExactly("rename table users to people", "add column people.bio varchar(50)");
    }

    @Test
    void aForeignKeyInTheWayOfANarrowingIsDroppedWithIt() {
        Column user = column("user_id", varchar(50));
        Model before = model().table("users", column("id", varchar(50)), primaryKey("pk_users", "id"))
                .table("goals", user, foreignKey("fk_user", "user_id").references("users", "id"));
        Model wanted = model().table("users", column("id", varchar(20)), primaryKey("pk_users", "id"))
                .table(
                        "goals",
                        user.type(varchar(20)),
                        foreignKey("fk_user", "user_id").references("users", "id"));

        ExpandContract parts = parts(before, wanted, Hints.none());

        assertThat(parts.expand()).isEmpty();
        assertThat(Laws.summaries(parts.contract())).contains("drop foreign key fk_user of goals");
    }

    @Test
    void aForeignKeyInTheWayOfAWideningIsDroppedWithIt() {
        Column user = column("user_id", varchar(50));
        Model before = model().table("users", column("id", varchar(50)), primaryKey("pk_users", "id"))
                .table("goals", user, foreignKey("fk_user", "user_id").references("users", "id"));
        Model wanted = model().table("users", column("id", varchar(90)), primaryKey("pk_users", "id"))
                .table(
                        "goals",
                        user.type(varchar(90)),
                        foreignKey("fk_user", "user_id").references("users", "id"));

        ExpandContract parts = parts(before, wanted, Hints.none());

        assertThat(parts.contract()).isEmpty();
    }

    @Test
    void anIndexOnARenamedColumnComesAfterTheRename() {
        ExpandContract parts = parts(
                model().entity("app.User", "users", ID, BIO).attribute("bio", "bio"),
                model().entity("app.User", "users", ID, BIO.named(Identifier.of("about")), index("ix_about", "about"))
                        .attribute("bio", "about"),
                Hints.none());

        assertThat(parts.expand()).isEmpty();
    }

    @Test
    void sqlIsNotMovedBeforeWhatItMayName() {
        Schema before = model().table("users", ID, BIO.nullable(), column("name", varchar(9)))
                .snapshot()
                .schema();
        Identifier about = Identifier.of("about");
        List<Operation> operations = List.of(
                new RenameColumn(USERS, Identifier.of("bio"), about),
                new Backfill(USERS, Identifier.of("name"), "about"),
                new ExecuteSql("update users set about = ''", List.of()));

        ExpandContract parts = ExpandContract.of(operations, before);

        assertThat(parts.expand()).isEmpty();
        assertThat(parts.contract()).isEqualTo(operations);
    }

    @Test
    void bothPartsOfGeneratedChangesLeadThereAndBack() {
        long divided =
                LongStream.range(0, 1000).filter(ExpandContractTest::divides).count();

        assertThat(divided).isGreaterThan(200);
    }

    private static boolean divides(long seed) {
        SchemaGenerator generator = SchemaGenerator.ofEverything(seed);
        Snapshot from = generator.snapshot();
        Snapshot to = generator.changed(generator.changed(from));
        ExpandContract parts = ExpandContract.of(Answers.operations(from, to), from.schema());
        Schema expanded = Replay.all(parts.expand(), from.schema());
        assertThat(Replay.all(parts.contract(), expanded)).as("seed %d", seed).matches(to.schema()::equals, "after");
        assertThat(Replay.all(Replay.inverse(parts.contract()), to.schema()))
                .as("seed %d", seed)
                .matches(expanded::equals, "expanded");
        assertThat(Replay.all(Replay.inverse(parts.expand()), expanded))
                .as("seed %d", seed)
                .matches(from.schema()::equals, "before");
        assertThat(parts.expand()).as("seed %d", seed).noneMatch(Operation::destructive);
        return parts.divides();
    }

    private static ExpandContract parts(Model before, Model wanted, Hints hints) {
        List<Operation> operations = before.diff(wanted, hints).operations();
        ExpandContract parts = ExpandContract.of(operations, before.snapshot().schema());
        Schema expanded = Replay.all(parts.expand(), before.snapshot().schema());
        assertThat(Replay.all(parts.contract(), expanded))
                .isEqualTo(wanted.snapshot().schema());
        return parts;
    }
}

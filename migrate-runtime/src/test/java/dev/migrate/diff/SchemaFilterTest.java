package dev.migrate.diff;

import static dev.migrate.diff.Model.model;
import static dev.migrate.schema.Columns.*;
import static dev.migrate.schema.Constraints.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.schema.Column;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Snapshot;
import dev.migrate.schema.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is outside of the filter is left as it was, and what needs it follows. */
final class SchemaFilterTest {

    private static final Column ID = column("id", bigint());
    private static final Column NAME = column("name", varchar(50)).nullable();
    private static final Column OLD = column("legacy_code", varchar(10)).nullable();

    @Test
    void allPassWithoutAPattern() {
        Snapshot wanted = model().table("users", ID).snapshot();

        assertThat(SchemaFilter.all().tables(null, " ").applied(Snapshot.empty(), wanted, Hints.none()))
                .isSameAs(wanted);
    }

    @Test
    void patternsAreGlobsOfPartsInAnyCase() {
        SchemaFilter filter = SchemaFilter.all().tables(null, "Audit_*, sales.*,`a*b`,t?p");

        assertThat(List.of("AUDIT_LOG", "app.audit_log", "sales.orders", "`a*b`", "tip", "top").stream()
                        .filter(name -> filter.hasTable(QualifiedName.of(name))))
                .isEmpty();
        assertThat(List.of("my_audit_log", "orders", "crm.orders", "axb", "trip", "sales").stream()
                        .filter(name -> !filter.hasTable(QualifiedName.of(name))))
                .isEmpty();
    }

    @Test
    void onlyIncludedTablesPassAndExcludedOnesDoNot() {
        SchemaFilter filter = SchemaFilter.all().tables("user*,orders", "users_old");

        assertThat(filter.hasTable(QualifiedName.of("users"))).isTrue();
        assertThat(filter.hasTable(QualifiedName.of("users_old"))).isFalse();
        assertThat(filter.hasTable(QualifiedName.of("goals"))).isFalse();
        assertThat(filter.hasOther(QualifiedName.of("goals_seq"))).isTrue();
        assertThat(filter.hasOther(QualifiedName.of("users_old"))).isFalse();
    }

    @Test
    void patternsOfSchemasPassWhatHasNone() {
        SchemaFilter filter = SchemaFilter.all().schemas("sales", null);

        assertThat(filter.hasTable(QualifiedName.of("users"))).isTrue();
        assertThat(filter.hasTable(QualifiedName.of("sales.orders"))).isTrue();
        assertThat(filter.hasTable(QualifiedName.of("shop.sales.orders"))).isTrue();
        assertThat(filter.hasTable(QualifiedName.of("crm.contacts"))).isFalse();
        assertThat(filter.hasNamespace(Identifier.of("crm"))).isFalse();
    }

    @Test
    void patternsOfColumnsNameTheirTableOrAny() {
        SchemaFilter filter = SchemaFilter.all().columns(null, "users.legacy_*, version");

        assertThat(filter.hasColumn(QualifiedName.of("users"), Identifier.of("legacy_code")))
                .isFalse();
        assertThat(filter.hasColumn(QualifiedName.of("goals"), Identifier.of("legacy_code")))
                .isTrue();
        assertThat(filter.hasColumn(QualifiedName.of("goals"), Identifier.of("VERSION")))
                .isFalse();
    }

    @Test
    void aPatternOfNothingOrOfTooManyPartsIsRefused() {
        assertThatThrownBy(() -> SchemaFilter.all().tables("users,,goals", null))
                .isInstanceOf(HintException.class)
                .hasMessage(
                        "-Dmigrate.includeTables: '' is no pattern of 1 to 3 names joined by dots; write one such as"
                                + " audit_* or sales.*, and a name with dots between backticks.");
        assertThatThrownBy(() -> SchemaFilter.all().schemas(null, "a.b.c"))
                .hasMessageContaining("'a.b.c' is no pattern");
        assertThatThrownBy(() -> SchemaFilter.all().columns("`a", null)).hasMessageContaining("leaves a quote");
    }

    @Test
    void anExcludedTableIsNeitherCreatedNorChangedNorDropped() {
        Model before = model().table("audit_log", ID).table("audit_old", ID).table("users", ID);
        Model wanted =
                model().table("audit_log", ID, NAME).table("audit_new", ID).table("users", ID, NAME);

        assertThat(operations(before, wanted, SchemaFilter.all().tables(null, "audit_*")))
                .containsExactly("add column users.name varchar(50)");
    }

    @Test
    void aForeignKeyToAnExcludedTableStaysAsItWas() {
        Column owner = column("owner_id", bigint());
        Column reader = column("reader_id", bigint()).nullable();
        Model before = model().table("users", ID)
                .table("goals", ID, owner, foreignKey("fk_owner", "owner_id").references("users", "id"));
        Model wanted = model().table("users", ID)
                .table(
                        "goals",
                        ID,
                        owner,
                        reader,
                        foreignKey("fk_reader", "reader_id").references("users", "id"));

        assertThat(operations(before, wanted, SchemaFilter.all().tables(null, "users")))
                .containsExactly("add column goals.reader_id bigint");
    }

    @Test
    void anExcludedTableFollowsTheRenamesOfWhatItRefersTo() {
        Column user = column("user_id", bigint());
        Model before = model().entity("app.User", "users", ID)
                .table("audit_log", user, foreignKey("fk_user", "user_id").references("users", "id"));
        Model wanted = model().entity("app.User", "people", ID);
        SchemaFilter filter = SchemaFilter.all().tables(null, "audit_*");

        assertThat(operations(before, wanted, filter)).containsExactly("rename table users to people");
        assertThat(filter.applied(before.snapshot(), wanted.snapshot(), Hints.none())
                        .schema()
                        .table(QualifiedName.of("audit_log"))
                        .orElseThrow()
                        .foreignKeys())
                .singleElement()
                .satisfies(key -> assertThat(key.target()).hasToString("people"));
    }

    @Test
    void aTableThatAnExcludedOneRefersToIsNotDropped() {
        Column user = column("user_id", bigint());
        Model before = model().table("users", ID)
                .table("goals", ID)
                .table("audit_log", user, foreignKey("fk_user", "user_id").references("users", "id"));

        assertThat(operations(before, model(), SchemaFilter.all().tables(null, "audit_*")))
                .containsExactly("drop table goals");
    }

    @Test
    void anExcludedColumnKeepsItsIndexAndGetsNoOther() {
        Model before = model().table("users", ID, NAME, OLD, index("ix_old", "legacy_code", "name"));
        Model wanted = model().table("users", ID, column("legacy_code", integer()), index("ix_new", "legacy_code"));

        assertThat(operations(before, wanted, SchemaFilter.all().columns(null, "legacy_*")))
                .isEmpty();
    }

    @Test
    void anIndexOfAnExcludedColumnFollowsTheRenameOfTheOther() {
        Model before = model().entity("app.User", "users", ID, NAME, OLD, index("ix_old", "legacy_code", "name"))
                .attribute("name", "name");
        Model wanted = model().entity("app.User", "users", ID, NAME.named(Identifier.of("full_name")))
                .attribute("name", "full_name");

        assertThat(operations(before, wanted, SchemaFilter.all().columns(null, "legacy_*")))
                .containsExactly("rename column users.name to full_name");
    }

    @Test
    void aTableWithAnExcludedColumnIsNotDropped() {
        Model before = model().table("users", ID, OLD).table("goals", ID);

        assertThat(operations(before, model(), SchemaFilter.all().columns(null, "users.legacy_*")))
                .containsExactly("drop table goals");
    }

    @Test
    void aTableThatIsRenamedFromOrToAnExcludedNameIsLeftAlone() {
        Model before = model().entity("app.User", "users", ID);
        Model wanted = model().entity("app.User", "people", ID, NAME);

        assertThat(operations(before, wanted, SchemaFilter.all().tables(null, "users")))
                .isEmpty();
        assertThat(operations(before, wanted, SchemaFilter.all().tables(null, "people")))
                .isEmpty();
    }

    @Test
    void whatIsComputedFromAnExcludedColumnFollowsIt() {
        Column computed = column("code", varchar(10)).nullable().generatedAs("upper(legacy_code)");
        Model before = model().table("users", ID, OLD);
        Model wanted = model().table("users", ID, OLD, computed, index("ix_code", "code"));

        assertThat(operations(before, wanted, SchemaFilter.all().columns(null, "legacy_*")))
                .isEmpty();
    }

    @Test
    void schemasSequencesAndEnumTypesOutsideStay() {
        Model before = model().namespace("crm")
                .sequence("crm.contacts_seq", 1, 50)
                .enumType("crm.mood", "GOOD")
                .table("crm.contacts", ID);
        Model wanted = model().namespace("sales").table("sales.orders", ID);

        assertThat(operations(before, wanted, SchemaFilter.all().schemas(null, "crm")))
                .containsExactly("create schema sales", "create table sales.orders");
    }

    @Test
    void theVisiblePartHasNothingOutsideAndNothingThatNeedsIt() {
        Column user = column("user_id", bigint());
        Snapshot snapshot = model().table("users", ID, NAME, OLD, index("ix_old", "legacy_code"))
                .table("goals", user, foreignKey("fk_user", "user_id").references("users", "id"))
                .table("audit_log", ID)
                .table(
                        "notes",
                        ID,
                        column("log_id", bigint()),
                        foreignKey("fk_log", "log_id").references("audit_log", "id"))
                .snapshot();

        assertThat(SchemaFilter.all()
                        .tables(null, "audit_*")
                        .columns(null, "legacy_*")
                        .visible(snapshot.schema()))
                .isEqualTo(model().table("users", ID, NAME)
                        .table("goals", user, foreignKey("fk_user", "user_id").references("users", "id"))
                        .table("notes", ID, column("log_id", bigint()))
                        .snapshot()
                        .schema());
    }

    private static List<String> operations(Model before, Model wanted, SchemaFilter filter) {
        Snapshot from = before.snapshot();
        Snapshot to = filter.applied(from, wanted.snapshot(), Hints.none());
        DiffResult result = Laws.diff(from, to, Hints.none());
        assertThat(result.questions()).isEmpty();
        assertThat(filter.applied(to, wanted.snapshot(), Hints.none()).schema()).isEqualTo(to.schema());
        assertThat(to.schema().tables()).extracting(Table::name).doesNotHaveDuplicates();
        return Laws.summaries(result.operations());
    }
}

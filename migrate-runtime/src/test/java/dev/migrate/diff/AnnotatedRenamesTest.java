package dev.migrate.diff;

import static dev.migrate.diff.Model.model;
import static dev.migrate.schema.Columns.bigint;
import static dev.migrate.schema.Columns.column;
import static dev.migrate.schema.Columns.integer;
import static dev.migrate.schema.Columns.varchar;
import static dev.migrate.schema.Constraints.primaryKey;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.schema.Column;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@code @RenamedFrom} declares. */
final class AnnotatedRenamesTest {

    private static final Column ID = column("id", bigint());

    @Test
    void theFormerNameOfAColumnRenamesIt() {
        Model before = model().table("users", ID, column("name", varchar(50)));
        Model after =
                model().table("users", ID, column("full_name", varchar(50))).formerly("full_name", List.of("name"));

        assertThat(before.operationsTo(after)).containsExactly("rename column users.name to full_name");
    }

    @Test
    void theFormerPathOfAnAttributeRenamesItsColumn() {
        Model before = model().entity("app.User", "users", ID, column("address_city", varchar(50)))
                .attribute("address.city", "address_city");
        Model after = model().entity("app.User", "users", ID, column("home_city", varchar(90)))
                .attribute("home.city", "home_city")
                .formerly("home_city", List.of("address.city"));

        assertThat(before.operationsTo(after))
                .containsExactly(
                        "rename column users.address_city to home_city",
                        "alter column users.home_city: type varchar(50) to varchar(90)");
    }

    @Test
    void theFormerNameOfATableOrOfItsClassRenamesIt() {
        Model before = model().entity("app.User", "users", ID, primaryKey("pk_users", "id"));
        List<String> formerNames = List.of("users", "User", "app.User");

        for (String name : formerNames) {
            Model after = model().entity("app.Account", "accounts", ID, primaryKey("pk_accounts", "id"))
                    .formerly(name);

            assertThat(before.operationsTo(after))
                    .containsExactly(
                            "rename table users to accounts", "rename primary key pk_users of accounts to pk_accounts");
        }
    }

    @Test
    void theFormerOriginOfACollectionRenamesItsTable() {
        Model before = model().table("tags", ID).table("User_tags", column("tags", varchar(9)));
        Model named = model().entity("app.User#tags", "User_tags", column("tags", varchar(9)));
        Model after = model().table("tags", ID)
                .table("User_labels", column("labels", varchar(9)))
                .formerly("app.User#tags")
                .formerly("labels", List.of("tags.element"));

        assertThat(before.diff(after, Hints.none()).questions()).isEmpty();
        assertThat(named.operationsTo(model().entity("app.User", "User_labels", column("tags", varchar(9)))
                        .formerly("app.User#tags")))
                .containsExactly("rename table User_tags to User_labels");
    }

    @Test
    void theFirstFormerNameThatIsThereCounts() {
        Model before = model().table("t", ID, column("b", integer()));
        Model after = model().table("t", ID, column("c", integer())).formerly("c", List.of("a", "b"));

        assertThat(before.operationsTo(after)).containsExactly("rename column t.b to c");
    }

    @Test
    void anAnnotationWhoseRenameIsDoneIsIgnored() {
        Model before = model().table("t", ID, column("b", integer())).formerly("b", List.of("a"));
        Model after = model().table("t", ID, column("a", integer()).nullable(), column("b", integer()))
                .formerly("b", List.of("a"));

        assertThat(before.operationsTo(before)).isEmpty();
        assertThat(before.operationsTo(after)).containsExactly("add column t.a integer");
        assertThat(after.operationsTo(after)).isEmpty();
    }

    @Test
    void anAnnotationThatWasNeverNeededDoesNoHarm() {
        Model before = model().table("t", ID, column("a", integer()), column("b", integer()));
        Model after = model().table("t", ID, column("a", integer()), column("b", integer()))
                .formerly("b", List.of("a"));

        assertThat(before.operationsTo(after)).isEmpty();
    }

    @Test
    void annotationsSwapColumnsOnce() {
        Model before = model().entity("app.A", "t", ID, column("a", integer()), column("b", integer()))
                .attribute("a", "a")
                .attribute("b", "b");
        Model after = model().entity("app.A", "t", ID, column("a", integer()), column("b", integer()))
                .attribute("a", "a")
                .attribute("b", "b")
                .formerly("a", List.of("b"))
                .formerly("b", List.of("a"));

        assertThat(before.operationsTo(after))
                .containsExactly(
                        "rename column t.a to renaming_1", "rename column t.b to a", "rename column t.renaming_1 to b");
        assertThat(after.operationsTo(after)).isEmpty();
    }

    @Test
    void annotationsSwapTablesOnce() {
        Model before = model().entity("app.A", "a", ID).entity("app.B", "b", ID);
        Model after = model().entity("app.A", "a", ID)
                .formerly("b")
                .entity("app.B", "b", ID)
                .formerly("a");

        assertThat(before.operationsTo(after))
                .containsExactly("rename table a to renaming_1", "rename table b to a", "rename table renaming_1 to b");
        assertThat(after.operationsTo(after)).isEmpty();
    }

    @Test
    void anAnnotationLetsANewColumnTakeTheFormerName() {
        Model before = model().entity("app.A", "t", ID, column("a", integer())).attribute("a", "a");
        Model after = model().entity("app.A", "t", ID, column("a", integer()).nullable(), column("b", integer()))
                .attribute("a", "a")
                .attribute("b", "b")
                .formerly("b", List.of("a"));

        assertThat(before.operationsTo(after)).containsExactly("rename column t.a to b", "add column t.a integer");
        assertThat(after.operationsTo(after)).isEmpty();
    }

    @Test
    void aChainOfAnnotationsIsFollowed() {
        Model before = model().table("t", ID, column("a", integer()), column("b", integer()));
        Model after = model().table("t", ID, column("b", integer()), column("c", integer()))
                .formerly("b", List.of("a"))
                .formerly("c", List.of("b"));

        assertThat(before.operationsTo(after)).containsExactly("rename column t.b to c", "rename column t.a to b");
        assertThat(after.operationsTo(after)).isEmpty();
    }

    @Test
    void theCommandLineWinsOverTheAnnotation() {
        Model before = model().table("t", ID, column("a", integer()), column("b", integer()));
        Model after = model().table("t", ID, column("b", integer()), column("c", integer()))
                .formerly("c", List.of("a"));

        assertThat(before.operationsTo(after)).containsExactly("rename column t.a to c");
        assertThat(before.operationsTo(after, Hints.none().withRenames("t.b:c").withRenames("t.b:c,t.a:b")))
                .containsExactly("rename column t.b to c", "rename column t.a to b");
    }
}

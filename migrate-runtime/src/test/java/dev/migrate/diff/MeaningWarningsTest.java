package dev.migrate.diff;

import static dev.migrate.diff.Model.model;
import static dev.migrate.schema.Columns.bigint;
import static dev.migrate.schema.Columns.column;
import static dev.migrate.schema.Columns.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnFacts;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What changes the meaning of rows without DDL. */
final class MeaningWarningsTest {

    private static final Column KIND = column("kind", varchar(31));

    @Test
    void aDiscriminatorValueThatStandsForAnotherClassIsSaid() {
        Model before = discriminated(Map.of("app.Card", "CARD", "app.Cash", "CASH"));
        Model after = discriminated(Map.of("app.Card", "CRD", "app.Cash", "CASH"));

        DiffResult result = before.diff(after, Hints.none());

        assertThat(result.operations()).isEmpty();
        assertThat(result.warnings())
                .containsExactly(new Warning(
                        Warning.Kind.DISCRIMINATOR_CHANGED,
                        "payments.kind",
                        "The value 'CARD' of payments.kind stood for app.Card, which is 'CRD' from now on; update the"
                                + " rows that hold it in the revision."));
    }

    @Test
    void aDiscriminatorValueOfNoClassAnyMoreIsSaid() {
        Model before = discriminated(Map.of("app.Card", "Card", "app.Cash", "Cash"));
        Model after = discriminated(Map.of("app.Cash", "Cash", "app.Plastic", "Plastic"));

        assertThat(before.diff(after, Hints.none()).warnings())
                .extracting(Warning::message)
                .containsExactly("The value 'Card' of payments.kind belongs to no class any more; delete or update the"
                        + " rows that hold it in the revision.");
    }

    @Test
    void aClassThatIsRenamedWithItsDiscriminatorValueChangesNoMeaning() {
        Model before = discriminated(Map.of("app.Card", "CARD"));
        Model after = discriminated(Map.of("app.Plastic", "CARD", "app.Cash", "CASH"));

        assertThat(before.diff(after, Hints.none()).warnings()).isEmpty();
    }

    @Test
    void discriminatorValuesThatSwapAreSaid() {
        Model before = discriminated(Map.of("app.A", "1", "app.B", "2"));
        Model after = discriminated(Map.of("app.A", "2", "app.B", "1"));

        assertThat(before.diff(after, Hints.none()).warnings()).hasSize(2);
    }

    private static Model discriminated(Map<String, String> values) {
        return model().table("payments", KIND).facts("kind", new ColumnFacts(List.of(), null, values));
    }

    @Test
    void anotherConverterIsSaidInARenamedColumnToo() {
        Model before = model().entity("app.P", "p", column("price", varchar(9)))
                .attribute("price", "price")
                .facts("price", converted("app.Plain"));
        Model after = model().entity("app.P", "p", column("cost", varchar(9)))
                .attribute("price", "cost")
                .facts("cost", converted("app.Encrypting"));

        assertThat(before.diff(after, Hints.none()).warnings())
                .containsExactly(new Warning(
                        Warning.Kind.CONVERTER_CHANGED,
                        "p.cost",
                        "p.cost was written by the converter app.Plain and is read by the converter app.Encrypting from"
                                + " now on. Unless both hold values alike, update the rows in the revision."));
    }

    @Test
    void aNewColumnHasNoMeaningThatCouldChange() {
        Model before = model().table("p", column("id", bigint()));
        Model after =
                model().table("p", column("id", bigint()), KIND.nullable()).facts("kind", converted("app.New"));

        assertThat(before.diff(after, Hints.none()).warnings()).isEmpty();
    }

    private static ColumnFacts converted(String converter) {
        return new ColumnFacts(List.of(), converter, Map.of());
    }

    @Test
    void aSequenceThatMayNumberInPlaceOfTheDatabaseIsSaid() {
        Model before =
                model().table("users", column("id", bigint()).autoIncrement()).sequence("users_seq", 1, 50);
        Model after = model().table("users", column("id", bigint())).sequence("users_seq", 1, 50);

        assertThat(before.diff(after, Hints.none()).warnings())
                .containsExactly(new Warning(
                        Warning.Kind.NUMBERING_CHANGED,
                        "users.id",
                        "The rows of users.id were numbered by the database, and are not any more. If a sequence that is"
                                + " there already numbers them from now on, let it go on behind them with"
                                + " op.continueSequence in the revision."));
        assertThat(after.diff(before, Hints.none()).warnings()).isEmpty();
    }

    @Test
    void aSequenceThatIsThereAndNumbersMoreRowsIsSaid() {
        Model before =
                model().table("users", column("id", bigint()).autoIncrement()).sequence("ids", 1, 50);
        Model after = model().table("users", column("id", bigint()))
                .numbered("id", "ids")
                .sequence("ids", 1, 50);

        assertThat(before.diff(after, Hints.none()).warnings())
                .containsExactly(new Warning(
                        Warning.Kind.NUMBERING_CHANGED,
                        "users.id",
                        "The rows of users.id are numbered by the sequence ids from now on, which is there already. The"
                                + " revision lets it go on behind them; stop the old application before, since it"
                                + " numbers rows otherwise."));
        assertThat(after.diff(after, Hints.none()).warnings()).isEmpty();
        assertThat(after.diff(before, Hints.none()).warnings()).isEmpty();
    }

    @Test
    void aRenamedSequenceNumbersTheSameRows() {
        Model before = model().table("users", column("id", bigint()))
                .numbered("id", "ids")
                .sequence("ids", 1, 50);
        Model after = model().table("users", column("id", bigint()))
                .numbered("id", "numbers")
                .sequence("numbers", 1, 50);

        assertThat(before.diff(after, Hints.none().withRenames("ids:numbers")).warnings())
                .isEmpty();
    }

    @Test
    void aNewSequenceGoesOnBehindTheRowsByItself() {
        Model before = model().table("users", column("id", bigint()).autoIncrement());
        Model after = model().table("users", column("id", bigint())).sequence("users_seq", 1, 50);

        assertThat(before.diff(after, Hints.none()).warnings()).isEmpty();
    }

    @Test
    void anotherIncrementIsSaidOfASequence() {
        Model before = model().sequence("users_seq", 1, 50);
        Model after = model().sequence("users_seq", 1, 1);

        assertThat(before.diff(after, Hints.none()).warnings())
                .containsExactly(new Warning(
                        Warning.Kind.INCREMENT_CHANGED,
                        "users_seq",
                        "The sequence users_seq counted by 50 and counts by 1 from now on. An application whose"
                                + " allocationSize is another hands out numbers twice: stop the old one before this"
                                + " revision runs."));
    }
}

package dev.migrate.diff;

import static dev.migrate.diff.Model.model;
import static dev.migrate.schema.Columns.bigint;
import static dev.migrate.schema.Columns.column;
import static dev.migrate.schema.Columns.enumType;
import static dev.migrate.schema.Columns.enumeration;
import static dev.migrate.schema.Columns.ordinalEnumeration;
import static dev.migrate.schema.Columns.textEnumeration;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.schema.Column;
import dev.migrate.schema.ColumnType;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Constants and enum types that are called otherwise. */
final class EnumerationRenamesTest {

    private static final Column ID = column("id", bigint());

    private static Model cars(ColumnType type) {
        return model().table("cars", ID, column("color", type));
    }

    @Test
    void asksWhetherAConstantAtTheSamePlaceIsRenamed() {
        Model before = cars(enumeration("RED", "BLUE"));
        Model after = cars(enumeration("CRIMSON", "BLUE"));

        assertThat(before.diff(after, Hints.none()).questions())
                .containsExactly(new Question(
                        "Are the constants [RED] of cars.color renamed to [CRIMSON], or are they gone and the others"
                                + " new? Only if they are renamed, the rows that hold them are kept.",
                        List.of("-Drename=\"cars.color.RED:CRIMSON\"", "-Drename=\"none\"")));
    }

    @Test
    void aDeclaredConstantIsRenamedInEachStorage() {
        assertThat(cars(enumeration("RED", "BLUE"))
                        .operationsTo(cars(enumeration("CRIMSON", "BLUE")), renames("cars.color.RED:CRIMSON")))
                .containsExactly("rename constant RED of cars.color to CRIMSON");
        assertThat(cars(textEnumeration("RED", "BLUE"))
                        .operationsTo(cars(textEnumeration("CRIMSON", "BLUE")), renames("cars.color.RED:CRIMSON")))
                .containsExactly("rename constant RED of cars.color to CRIMSON");
        assertThat(typed("color", "RED", "BLUE")
                        .operationsTo(typed("color", "CRIMSON", "BLUE"), renames("color.RED:CRIMSON")))
                .containsExactly("rename constant RED of enum type color to CRIMSON");
    }

    private static Hints renames(String argument) {
        return Hints.none().withRenames(argument);
    }

    private static Model typed(String type, String... constants) {
        return model().enumType(type, constants)
                .table("cars", ID, column("color", enumType(type)).defaultTo("'" + constants[0] + "'"));
    }

    @Test
    void constantsThatAreNoRenameAreRemovedAndAdded() {
        assertThat(cars(enumeration("RED", "BLUE")).operationsTo(cars(enumeration("CRIMSON", "BLUE")), renames("none")))
                .containsExactly("alter column cars.color: type enumeration(RED, BLUE) to enumeration(CRIMSON, BLUE)");
    }

    @Test
    void aConstantIsRenamedWhileOthersComeAndGoAndTheTableIsRenamed() {
        Model before = model().entity("app.Car", "cars", ID, column("color", enumeration("RED", "BLUE", "OLD")));
        Model after = model().entity("app.Car", "autos", ID, column("color", enumeration("NEW", "CRIMSON", "BLUE")));

        assertThat(before.operationsTo(after, renames("cars.color.RED:CRIMSON,none")))
                .containsExactly(
                        "rename constant RED of cars.color to CRIMSON",
                        "rename table cars to autos",
                        "alter column autos.color: type enumeration(CRIMSON, BLUE, OLD) to enumeration(NEW, CRIMSON,"
                                + " BLUE)");
    }

    @Test
    void oneQuestionIsAskedOfAllColumnsOfOneEnumeration() {
        Model before =
                model().table("a", column("c", enumeration("X", "Y"))).table("b", column("c", enumeration("X", "Y")));
        Model after =
                model().table("a", column("c", enumeration("Z", "Y"))).table("b", column("c", enumeration("Z", "Y")));

        assertThat(before.diff(after, Hints.none()).questions())
                .singleElement()
                .satisfies(question -> assertThat(question.answers())
                        .containsExactly("-Drename=\"a.c.X:Z,b.c.X:Z\"", "-Drename=\"none\""));
        assertThat(before.operationsTo(after, renames("a.c.X:Z,b.c.X:Z"))).hasSize(2);
    }

    @Test
    void constantsThatAreOnlyAddedOrOnlyGoneOrElsewhereAreNotAskedFor() {
        assertThat(cars(enumeration("A", "B")).operationsTo(cars(enumeration("A", "X", "B"))))
                .hasSize(1);
        assertThat(cars(enumeration("A", "B")).operationsTo(cars(enumeration("B"))))
                .hasSize(1);
        assertThat(cars(enumeration("A", "B", "C")).operationsTo(cars(enumeration("B", "C", "X"))))
                .hasSize(1);
    }

    @Test
    void positionsStayWhenAConstantIsRenamed() {
        Model before = cars(ordinalEnumeration("RED", "BLUE"));
        Model after = cars(ordinalEnumeration("CRIMSON", "BLUE"));

        assertThat(before.diff(after, Hints.none()).warnings()).hasSize(1);
        assertThat(before.diff(after, renames("cars.color.RED:CRIMSON")).warnings())
                .isEmpty();
    }

    @Test
    void aColumnThatStaysProvesARenamedEnumType() {
        assertThat(typed("color", "RED", "BLUE").operationsTo(typed("paint", "RED", "BLUE")))
                .containsExactly("rename enum type color to paint");
        assertThat(typed("color", "RED", "BLUE")
                        .operationsTo(typed("paint", "CRIMSON", "BLUE"), renames("color.RED:CRIMSON")))
                .containsExactly(
                        "rename enum type color to paint", "rename constant RED of enum type paint to CRIMSON");
    }

    @Test
    void theCommandLineRenamesAnEnumTypeThatNoColumnHas() {
        Model before = model().enumType("color", "RED");
        Model after = model().enumType("paint", "RED");

        assertThat(before.operationsTo(after, renames("color:paint")))
                .containsExactly("rename enum type color to paint");
    }

    @Test
    void refusesAConstantThatStaysOrIsNotNew() {
        Model before = cars(enumeration("RED", "BLUE", "GREY"));
        Model after = cars(enumeration("CRIMSON", "BLUE", "GREY"));

        assertThatThrownBy(() -> before.diff(after, renames("cars.color.BLUE:CRIMSON")))
                .isInstanceOf(HintException.class)
                .hasMessage("-Drename: 'cars.color.BLUE:CRIMSON': cars.color had the constants [RED, BLUE, GREY] and"
                        + " gets [CRIMSON, BLUE, GREY]; name one that is gone and one that is new.");
        assertThatThrownBy(() -> before.diff(after, renames("cars.color.RED:PINK")))
                .isInstanceOf(HintException.class);
        assertThatThrownBy(() -> before.diff(before, renames("cars.color.PINK:RED")))
                .isInstanceOf(HintException.class);
    }
}

package dev.migrate.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ColumnTypeTest {

    private static final int CASES = 5_000;

    @Test
    void everyTypeIsReadBackFromItsTextForm() {
        for (long seed = 0; seed < CASES; seed++) {
            Choices choices = new Choices(seed);
            GeneratedNames names = new GeneratedNames(choices, false);
            EnumType enumType = new EnumType(QualifiedName.of(names.next()), List.of("A"));
            ColumnType type = new GeneratedColumns(choices, names, false).type(List.of(enumType));

            assertThat(ColumnTypeParser.parse(type.toString()))
                    .as("seed %d, type %s", seed, type)
                    .isEqualTo(type);
        }
    }

    @Test
    void anEnumTypeWhoseNameEndsLikeAnArrayIsReadBack() {
        assertReadBack(new ColumnType.NamedEnum(QualifiedName.of(new Identifier("my array", true))));
        assertReadBack(new ColumnType.NamedEnum(QualifiedName.of(new Identifier("my array[3]", true))));
    }

    @Test
    void anEnumerationWhoseConstantsLookLikeATypeIsReadBack() {
        assertReadBack(new ColumnType.Array(Columns.enumeration("a) array", "x) length 9", "'"), 3));
        assertReadBack(Columns.enumeration("custom", "", " "));
        assertReadBack(Columns.enumeration("a", "b").length(9));
        assertReadBack(Columns.enumeration());
    }

    @Test
    void anArrayOfADefinitionOfADatabaseIsReadBack() {
        assertReadBack(new ColumnType.Array(new ColumnType.Custom("citext"), null));
        assertReadBack(new ColumnType.Array(new ColumnType.Array(new ColumnType.Custom("citext"), 3), 4));
        assertReadBack(new ColumnType.Array(new ColumnType.Array(Columns.integer(), 3), null));
        assertReadBack(new ColumnType.Custom("citext array"));
        assertReadBack(new ColumnType.Custom("citext array or json"));
        assertReadBack(new ColumnType.Custom("two\nlines"));
    }

    @Test
    void anArrayThatIsHeldOtherwiseWithoutArraysIsReadBack() {
        ColumnType.Array texts = Columns.arrayOf(Columns.varchar(40));

        assertThat(texts.or(Columns.json())).hasToString("varchar(40) array or json");
        assertReadBack(texts.or(Columns.varbinary(40)));
        assertReadBack(Columns.arrayOf(Columns.custom("citext"), 3).or(Columns.json()));
        assertReadBack(Columns.arrayOf(texts.or(Columns.json())).or(Columns.varbinary(9)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> texts.or(Columns.varchar(9)))
                .withMessage("An array cannot be held as varchar(9) elsewhere; choose json or varbinary.");
    }

    private static void assertReadBack(ColumnType type) {
        assertThat(ColumnTypeParser.parse(type.toString())).isEqualTo(type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "varchr(9)",
                "varchar",
                "varchar()",
                "varchar(99999999999)",
                "decimal(1)",
                "integer(4)",
                "enumeration(A",
                "array"
            })
    void refusesWhatIsNoType(String text) {
        assertThatThrownBy(() -> ColumnTypeParser.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}

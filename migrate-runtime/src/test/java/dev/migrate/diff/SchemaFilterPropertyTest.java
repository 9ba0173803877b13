package dev.migrate.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.schema.Column;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.Schema;
import dev.migrate.schema.SchemaGenerator;
import dev.migrate.schema.Snapshot;
import dev.migrate.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for every filter over generated schemas; a failure names the seed. */
final class SchemaFilterPropertyTest {

    private static final int CASES = 1000;

    @Test
    void whatIsOutsideStaysAsItWasAndTheRestIsReached() {
        long checked = LongStream.range(0, CASES).filter(seed -> check(seed)).count();

        assertThat(checked).isGreaterThan(CASES * 95 / 100);
    }

    /** Returns whether the filter could be applied: it cannot if something else gets the name of what must stay. */
    private static boolean check(long seed) {
        try {
            checkLaws(seed);
            return true;
        } catch (HintException e) {
            assertThat(e).hasMessageContaining("gets its name; let the filter pass both or none.");
            return false;
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError("seed " + seed, e);
        }
    }

    private static void checkLaws(long seed) {
        SchemaGenerator generator = SchemaGenerator.ofEverything(seed);
        Snapshot from = generator.snapshot();
        Snapshot to = generator.changed(from);
        SchemaFilter filter = filter(new Random(seed), from.schema(), to.schema());
        Hints hints = Hints.none().withRenames("none");

        Snapshot wanted = filter.applied(from, to, hints);

        assertOutsideStays(from.schema(), wanted.schema(), filter);
        Laws.diff(from, wanted, hints);
        assertThat(filter.applied(wanted, to, hints).schema()).isEqualTo(wanted.schema());
        assertThat(filter.applied(from, from, hints)).isEqualTo(from);
    }

    private static void assertOutsideStays(Schema from, Schema wanted, SchemaFilter filter) {
        for (Table table : from.tables()) {
            Optional<Table> now = wanted.table(table.name());
            if (!filter.hasTable(table.name())) {
                assertThat(now.map(Table::withoutForeignKeys)).contains(table.withoutForeignKeys());
                assertThat(now.orElseThrow().foreignKeys()).hasSameSizeAs(table.foreignKeys());
            }
            for (Column column : table.columns()) {
                if (!filter.hasColumn(table.name(), column.name())) {
                    assertThat(wanted.tables().stream()
                                    .filter(other -> other.columns().contains(column)))
                            .as("%s", column)
                            .isNotEmpty();
                }
            }
        }
        assertThat(wanted.tables().stream()
                        .filter(table -> !filter.hasTable(table.name()))
                        .filter(table -> from.table(table.name()).isEmpty()))
                .isEmpty();
    }

    /** Returns a filter that excludes about every fifth table and column by its name. */
    private static SchemaFilter filter(Random random, Schema from, Schema to) {
        List<Table> tables =
                Stream.of(from, to).flatMap(schema -> schema.tables().stream()).toList();
        String excluded =
                patterns(random, tables.stream().map(table -> table.name().name()));
        String columns = patterns(
                random,
                tables.stream().flatMap(table -> table.columns().stream()).map(Column::name));
        return SchemaFilter.all().tables(null, excluded).columns(null, columns);
    }

    private static String patterns(Random random, Stream<Identifier> names) {
        return names.filter(name -> name.text().chars().allMatch(c -> c == '_' || Character.isLetterOrDigit(c)))
                .filter(name -> random.nextInt(5) == 0)
                .map(Identifier::text)
                .distinct()
                .collect(Collectors.joining(","));
    }
}

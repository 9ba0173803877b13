package dev.migrate.diff;

import static dev.migrate.diff.Model.model;
import static dev.migrate.schema.Columns.column;
import static dev.migrate.schema.Columns.integer;
import static dev.migrate.schema.Constraints.check;
import static dev.migrate.schema.Constraints.foreignKey;
import static dev.migrate.schema.Constraints.index;
import static dev.migrate.schema.Constraints.primaryKey;
import static dev.migrate.schema.Constraints.unique;

import dev.migrate.schema.TableElement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tables and columns that change names among themselves and with new ones: swaps, longer cycles and chains.
 *
 * @param tables the name of each table
 * @param columns the names of each table's columns
 */
record RenamedNames(List<String> tables, List<List<String>> columns) {

    static final int TABLES = 3;
    static final int COLUMNS = 4;

    /** Names of which no two tables have the same. */
    static RenamedNames original() {
        return new RenamedNames(
                names("t", TABLES),
                IntStream.range(0, TABLES)
                        .mapToObj(table -> names("c", COLUMNS))
                        .toList());
    }

    private static List<String> names(String letter, int count) {
        return IntStream.range(0, count).mapToObj(i -> letter + i).toList();
    }

    /** Returns other names, drawn from those that are there and a few more. */
    static RenamedNames any(Random random) {
        return new RenamedNames(
                drawn("t", TABLES, random),
                IntStream.range(0, TABLES)
                        .mapToObj(table -> drawn("c", COLUMNS, random))
                        .toList());
    }

    private static List<String> drawn(String letter, int count, Random random) {
        List<String> names = new ArrayList<>(names(letter, count + 2));
        Collections.shuffle(names, random);
        return List.copyOf(names.subList(0, count));
    }

    /** Returns the tables with the provenance that proves which is which. */
    Model proven() {
        Model model = model();
        for (int table = 0; table < TABLES; table++) {
            model.entity("app.Entity" + table, tables.get(table), elements(table));
            for (int column = 0; column < COLUMNS; column++) {
                model.attribute("a" + column, columns.get(table).get(column));
            }
        }
        return model;
    }

    /** Returns the tables of which only annotations say what they were called. */
    Model annotated(RenamedNames former) {
        Model model = model();
        for (int table = 0; table < TABLES; table++) {
            model.table(tables.get(table), elements(table));
            if (!tables.get(table).equals(former.tables.get(table))) {
                model.formerly(former.tables.get(table));
            }
            for (int column = 0; column < COLUMNS; column++) {
                String name = columns.get(table).get(column);
                String formerName = former.columns.get(table).get(column);
                if (!name.equals(formerName)) {
                    model.formerly(name, List.of(formerName));
                }
            }
        }
        return model;
    }

    /** Returns the tables of which nothing is known but their names. */
    Model plain() {
        return annotated(this);
    }

    /** The names of constraints follow those of their tables and columns. */
    private TableElement[] elements(int table) {
        String name = tables.get(table);
        List<String> all = columns.get(table);
        String next = tables.get((table + 1) % TABLES);
        String nextKey = columns.get((table + 1) % TABLES).get(0);
        return Stream.of(
                        all.stream().map(column -> column(column, integer())),
                        Stream.of(
                                primaryKey("pk_" + name, all.get(0)),
                                unique("uq_" + name + "_" + all.get(1), all.get(1)),
                                check("ck_" + name + "_" + all.get(2), all.get(2) + " >= 0"),
                                index("ix_" + name + "_" + all.get(2), all.get(2)),
                                foreignKey("fk_" + name + "_" + all.get(3), all.get(3))
                                        .references(next, nextKey)))
                .flatMap(stream -> stream)
                .toArray(TableElement[]::new);
    }
}

package dev.migrate.dialect;

import dev.migrate.schema.Column;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.Index;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The rebuild of a table with a definition that SQLite has no {@code alter table} for.
 *
 * <p>A table of the new definition is made, gets the rows with their row numbers, takes the old one's place, and gets the
 * indexes and triggers back, those that only the database knows as well. Views, and foreign keys of other tables, refer to the
 * table by its name and stay as they are. A table with columns that no revision knows is refused, since they would be lost.
 *
 * <p>Foreign keys must not be enforced meanwhile: dropping the old table would delete the rows that refer to it.
 */
final class SqliteRebuild {

    private static final String KEPT = "temp.migrate_kept";

    private final SqliteDefinitions definitions;
    private final Set<String> live = new LinkedHashSet<>();
    private final Map<Identifier, Column> kept = new LinkedHashMap<>();
    private final Map<Identifier, String> expressions = new LinkedHashMap<>();
    private final Set<String> ownIndexes = new LinkedHashSet<>();
    private final List<String> knownChecks = new ArrayList<>();

    /** Begins a rebuild of {@code table}, which the database has in this definition. */
    SqliteRebuild(SqliteDefinitions definitions, Table table) {
        this.definitions = definitions;
        table.columns().forEach(this::added);
        knownChecks.addAll(checks(definitions.createTable(table, "")));
        ownsIndexes(table);
    }

    /** Notes that the database has the column from now on, with the check of its enumeration. */
    void added(QualifiedName table, Column column) {
        added(column);
        knownChecks.addAll(checks(definitions.column(table, column)));
    }

    private void added(Column column) {
        live.add(folded(column.name()));
        kept.put(column.name(), column);
    }

    /** Notes that the column gets the values of an SQL expression, in which its name means the old ones. */
    void fills(Column column, String expression) {
        if (keeps(column.name())) {
            expressions.put(column.name(), expression);
        }
    }

    /** Notes that the values of the column are not wanted any more. */
    void dropped(Identifier column) {
        kept.remove(column);
        expressions.remove(column);
    }

    /** Returns whether the database has a column of this name, wanted or not. */
    boolean hasLive(Identifier column) {
        return live.contains(folded(column));
    }

    boolean keeps(Identifier column) {
        return kept.containsKey(column);
    }

    /** Returns whether the database can rename the column before the rebuild. */
    boolean canRename(Identifier from, Identifier to) {
        return keeps(from) && (!hasLive(to) || folded(from).equals(folded(to)));
    }

    /** Notes that the database has the column under another name from now on. */
    void renamed(Identifier from, Identifier to) {
        Column column = kept.get(from);
        if (column != null) {
            knownChecks.replaceAll(expression -> SqliteChecks.Clause.renamed(expression, from, to));
            live.remove(folded(from));
            dropped(from);
            added(column.named(to));
            Optional.ofNullable(expressions.remove(from)).ifPresent(expression -> expressions.put(to, expression));
        }
    }

    /** Notes that the indexes of {@code table} are known to the revisions. */
    void ownsIndexes(Table table) {
        table.indexes().stream().map(Index::name).map(Identifier::text).forEach(ownIndexes::add);
    }

    /** Returns whether an index of this name was or is to be one of the table's own. */
    boolean hasIndex(Identifier index) {
        return ownIndexes.stream().anyMatch(name -> name.equalsIgnoreCase(index.text()));
    }

    private static String folded(Identifier name) {
        return name.text().toLowerCase(Locale.ROOT);
    }

    /** Returns the statements that give the table its new definition. */
    List<SqlStatement> to(Table table) {
        ownsIndexes(table);
        SqliteNumbering numbering = new SqliteNumbering(definitions, table.name(), table);
        String newName = newName(table.name());
        List<SqlStatement> statements = new ArrayList<>();
        statements.add(unenforcedForeignKeys());
        statements.add(knownColumns(table.name()));
        statements.add(keepIndexesAndTriggers(table.name()));
        statements.addAll(numbering.keep());
        statements.add(newTable(table.name(), numbering.createTable(newName)));
        statements.add(copyRows(table, name(table.name()), newName));
        statements.add(allRows(table.name(), newName));
        statements.addAll(takeThePlace(table.name()));
        table.indexes().forEach(index -> statements.add(SqlStatement.of(definitions.createIndex(table.name(), index))));
        statements.add(new GeneratedSql(
                "select sql from " + KEPT + " order by type, name", List.of(nothingElseKept(table.name()))));
        statements.add(SqlStatement.of("drop table " + KEPT));
        statements.addAll(numbering.restore());
        return statements;
    }

    /** Returns the statements that move the table {@code from} its database to that of {@code table}. */
    List<SqlStatement> moved(QualifiedName from, Table table) {
        SqliteNumbering numbering = new SqliteNumbering(definitions, from, table);
        List<SqlStatement> statements = new ArrayList<>();
        statements.add(unenforcedForeignKeys());
        statements.add(knownColumns(from));
        statements.add(nothingBeside(from));
        statements.addAll(numbering.keep());
        statements.add(newTable(from, numbering.createTable(name(table.name()))));
        statements.add(copyRows(table, name(from), name(table.name())));
        statements.add(allRows(from, name(table.name())));
        statements.add(SqlStatement.of("drop table " + name(from)));
        table.indexes().forEach(index -> statements.add(SqlStatement.of(definitions.createIndex(table.name(), index))));
        statements.addAll(numbering.restore());
        return statements;
    }

    /** The text of an index or trigger names its table in the database that it is in. */
    private SqlStatement nothingBeside(QualifiedName table) {
        return new Expectation(
                "select name" + indexesAndTriggers(table),
                "the table " + table
                        + " has indexes or triggers that no operation made, and SQLite cannot take them along"
                        + " to another database: {}; drop them before, and make them again afterwards");
    }

    private static SqlStatement unenforcedForeignKeys() {
        return new Expectation(
                "select 'on' from pragma_foreign_keys where foreign_keys = 1",
                "foreign keys are enforced, and a rebuilt table would take the rows along that refer to it; execute 'pragma"
                        + " foreign_keys = off' before the transaction begins");
    }

    private SqlStatement knownColumns(QualifiedName table) {
        return new Expectation(
                "select name from " + pragma("table_xinfo", table) + " where name collate nocase not in ("
                        + literals(live) + ")",
                "the table " + table
                        + " has columns that no revision knows, and its rebuild would lose them: {}; add them to"
                        + " the entities, or drop them");
    }

    /** A script has no other means than the text of the old table to tell of checks that only the database knows. */
    private SqlStatement newTable(QualifiedName table, SqlStatement creation) {
        String old = " from " + catalog(definitions, table) + " where type = 'table' and name = "
                + literal(table.name().text()) + " collate nocase";
        String text =
                "lower(replace(replace(replace(replace(sql, ' ', ''), char(9), ''), char(10), ''), char(13), ''))";
        String found = "((length(" + text + ") - length(replace(" + text + ", 'check(', ''))) / 6)";
        Expectation unknown = new Expectation(
                "select " + found + " || ' instead of ' || " + knownChecks.size() + old + " and " + found + " > "
                        + knownChecks.size(),
                "the table " + table
                        + " has more checks than the revisions know, {}, and its rebuild would lose them; make"
                        + " them known with execute(…).declares(it -> it.addConstraint(…)) in a revision before");
        return new RebuiltTable(creation, "select sql" + old, knownChecks, unknown);
    }

    private static List<String> checks(String definition) {
        return SqliteChecks.in(definition).stream()
                .map(SqliteChecks.Clause::expression)
                .toList();
    }

    static String pragma(String name, QualifiedName table) {
        String schema = qualifier(table);
        String arguments = literal(table.name().text()) + (schema == null ? "" : ", " + literal(schema));
        return "pragma_" + name + "(" + arguments + ")";
    }

    private static @Nullable String qualifier(QualifiedName table) {
        Identifier schema = table.schema() == null ? table.catalog() : table.schema();
        return schema == null ? null : schema.text();
    }

    private SqlStatement keepIndexesAndTriggers(QualifiedName table) {
        return SqlStatement.of("create table " + KEPT + " as select type, name, sql" + indexesAndTriggers(table));
    }

    /** Returns the end of a query for those that no revision knows. */
    private String indexesAndTriggers(QualifiedName table) {
        return " from " + catalog(definitions, table) + " where tbl_name = "
                + literal(table.name().text())
                + " collate nocase and type in ('index', 'trigger') and sql is not null"
                + (ownIndexes.isEmpty() ? "" : " and name collate nocase not in (" + literals(ownIndexes) + ")");
    }

    private static SqlStatement nothingElseKept(QualifiedName table) {
        return new Expectation(
                "select name from " + KEPT,
                "the table " + table
                        + " has indexes or triggers that no operation made, and a script cannot bring them back after its"
                        + " rebuild: {}; run the revision on the database itself");
    }

    static String catalog(Definitions definitions, QualifiedName table) {
        return definitions
                .names()
                .sql(table.sibling(new Identifier("migrate", false)))
                .replaceFirst("migrate$", "sqlite_master");
    }

    private SqlStatement copyRows(Table table, String from, String to) {
        Map<String, String> copied = new LinkedHashMap<>();
        if (hasRowNumbersOfItsOwn(table)) {
            copied.put("rowid", "rowid");
        }
        for (Column column : table.columns()) {
            Column source = kept.get(column.name());
            if (source != null && column.generated() == null) {
                String name = definitions.names().sql(column.name());
                copied.put(
                        name,
                        expressions.getOrDefault(column.name(), SqliteCast.of(name, source.type(), column.type())));
            }
        }
        return SqlStatement.of("insert into " + to + " (" + String.join(", ", copied.keySet()) + ") select "
                + String.join(", ", copied.values()) + " from " + from);
    }

    /** A key of one whole number is the row number itself. */
    private boolean hasRowNumbersOfItsOwn(Table table) {
        boolean keyIsRowNumber = table.primaryKey() != null
                && table.primaryKey().columns().size() == 1
                && table.column(table.primaryKey().columns().get(0))
                        .map(definitions::columnType)
                        .filter("integer"::equals)
                        .isPresent();
        boolean without = table.options() != null
                && table.options().toLowerCase(Locale.ROOT).contains("without rowid");
        return !keyIsRowNumber && !without && !hasLive(new Identifier("rowid", false));
    }

    private SqlStatement allRows(QualifiedName table, String copy) {
        String before = "(select count(*) from " + name(table) + ")";
        String after = "(select count(*) from " + copy + ")";
        return new Expectation(
                "select " + before + " || ' became ' || " + after + " where " + before + " <> " + after,
                "the rows of " + table
                        + " changed in number while its table was rebuilt: {}; make sure that no trigger of"
                        + " another connection changes them, then run the revision again");
    }

    /** References by name from views and other tables must not follow the tables that are swapped. */
    private List<SqlStatement> takeThePlace(QualifiedName table) {
        return List.of(
                SqlStatement.of("drop table " + name(table)),
                SqlStatement.of("pragma legacy_alter_table = on"),
                SqlStatement.of("alter table " + newName(table) + " rename to "
                        + definitions.names().sql(table.name())),
                SqlStatement.of("pragma legacy_alter_table = off"));
    }

    private String name(QualifiedName table) {
        return definitions.names().sql(table);
    }

    private String newName(QualifiedName table) {
        Identifier name = table.name();
        return name(table.sibling(new Identifier("migrate_new_" + name.text(), name.quoted())));
    }

    private static String literals(Collection<String> values) {
        return values.stream().map(SqliteRebuild::literal).collect(Collectors.joining(", "));
    }

    private static String literal(String value) {
        return Sqlite.LITERALS.text(value);
    }
}

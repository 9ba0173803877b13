package dev.migrate.introspect;

import dev.migrate.introspect.SqlCursor.UnknownSyntax;
import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.Column.GeneratedValue;
import dev.migrate.schema.Column.Identity;
import dev.migrate.schema.ColumnType;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.ForeignKey.Timing;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.NamingConvention;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.ReferentialAction;
import dev.migrate.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the {@code create table} that SQLite keeps of a table, since its pragmas tell no names of constraints and no
 * checks. A constraint without a name gets the one of the naming convention.
 */
final class SqliteDefinition {

    private static final Set<String> CLAUSES = Set.of(
            "constraint",
            "primary",
            "not",
            "null",
            "unique",
            "check",
            "default",
            "collate",
            "references",
            "generated",
            "as");
    private static final Set<String> CONSTRAINTS = Set.of("constraint", "primary", "unique", "check", "foreign");

    /** A foreign key whose target columns are those of the target's primary key if it names none. */
    record Reference(
            Identifier name,
            List<Identifier> columns,
            String target,
            List<Identifier> targetColumns,
            ReferentialAction onDelete,
            ReferentialAction onUpdate,
            Timing timing) {

        ForeignKey to(QualifiedName table, List<Identifier> key) {
            return new ForeignKey(
                    name, columns, table, targetColumns.isEmpty() ? key : targetColumns, onDelete, onUpdate, timing);
        }
    }

    private final String sql;
    private final CatalogNames names;
    private final Identifier table;
    private final TableDraft draft;
    private final List<Reference> references = new ArrayList<>();
    private final List<Column> columns = new ArrayList<>();
    private final Set<Identifier> checkNames = new HashSet<>();
    private final SqlCursor cursor;
    private @Nullable PrimaryKey primaryKey;

    private SqliteDefinition(String sql, QualifiedName table, CatalogNames names, List<SqlToken> body) {
        this.sql = sql;
        this.names = names;
        this.table = table.name();
        this.draft = new TableDraft(table, null);
        this.cursor = new SqlCursor(body);
    }

    /**
     * Reads a whole {@code create table} statement.
     *
     * @throws UnknownSyntax if SQLite accepted what this does not know
     */
    static SqliteDefinition read(String sql, QualifiedName table, CatalogNames names) {
        SqlCursor statement = new SqlCursor(SqlLexer.tokens(sql, false));
        while (!statement.atSymbol("(")) {
            statement.next();
        }
        SqliteDefinition definition = new SqliteDefinition(sql, table, names, statement.parenthesised());
        definition.readBody();
        return definition;
    }

    /** Returns the table as read so far, without its foreign keys. */
    TableDraft draft() {
        return draft;
    }

    List<Reference> references() {
        return references;
    }

    private void readBody() {
        while (!cursor.atEnd()) {
            SqlToken token = cursor.peek();
            if (token != null && token.kind() == SqlToken.Kind.WORD && CONSTRAINTS.contains(token.lowerCase())) {
                tableConstraint();
            } else {
                column();
            }
            if (!cursor.atEnd()) {
                cursor.passSymbol(",");
            }
        }
        columns.stream().map(this::numbered).forEach(draft::add);
        if (primaryKey != null) {
            draft.add(primaryKey);
        }
    }

    /** A sole key column that is declared {@code integer} is the row's number, whether the table says so or not. */
    private Column numbered(Column column) {
        boolean soleKey = primaryKey != null && primaryKey.columns().equals(List.of(column.name()));
        boolean rowId = soleKey && column.type().equals(new ColumnType.Simple(ColumnType.Simple.Kind.INTEGER));
        return rowId ? column.identity(Identity.DEFAULT) : column;
    }

    private void column() {
        Identifier name = names.identifier(cursor.next().text());
        Column column = Column.of(name, TypeWords.SQLITE.read(type())).nullable();
        Identifier constraint = null;
        while (!cursor.atEnd() && !cursor.atSymbol(",")) {
            if (cursor.passWords("constraint")) {
                constraint = names.identifier(cursor.next().text());
            } else {
                column = clause(column, constraint);
                constraint = null;
            }
        }
        columns.add(column);
    }

    private String type() {
        SqlToken first = cursor.peek();
        int start = first == null ? sql.length() : first.start();
        int end = start;
        for (SqlToken token = first; token != null && belongsToType(token); token = cursor.peek()) {
            if (token.isSymbol("(")) {
                cursor.parenthesised();
                end = sql.indexOf(')', token.start()) + 1;
            } else {
                end = cursor.next().end();
            }
        }
        return start == end ? "blob" : sql.substring(start, end);
    }

    private static boolean belongsToType(SqlToken token) {
        return token.isSymbol("(") || (token.isName() && !CLAUSES.contains(token.lowerCase()));
    }

    private Column clause(Column column, @Nullable Identifier constraint) {
        List<Identifier> only = List.of(column.name());
        if (cursor.passWords("primary", "key")) {
            passKeyOptions();
            primaryKey = new PrimaryKey(constraint == null ? primaryKeyName(only) : constraint, only);
        } else if (cursor.passWords("unique")) {
            passConflictClause();
            draft.add(new UniqueConstraint(constraint == null ? uniqueName(only) : constraint, only));
        } else if (cursor.atWord("check")) {
            check(constraint, NamingConvention.DEFAULT.check(table, column.name()));
        } else if (cursor.atWord("references")) {
            reference(constraint, only);
        } else {
            return property(column);
        }
        return column;
    }

    private Column property(Column column) {
        if (cursor.passWords("not", "null")) {
            passConflictClause();
            return column.notNull(true);
        }
        if (cursor.passWords("null")) {
            return column;
        }
        if (cursor.passWords("default")) {
            return column.defaultTo(defaultValue());
        }
        if (cursor.passWords("collate")) {
            return column.collate(cursor.next().text());
        }
        cursor.passWords("generated", "always");
        cursor.expectWord("as");
        String expression = textOf(cursor.parenthesised());
        boolean stored = cursor.passWords("stored");
        if (!stored) {
            cursor.passWords("virtual");
        }
        return column.generated(new GeneratedValue(expression, stored));
    }

    private String defaultValue() {
        if (cursor.atSymbol("(")) {
            return textOf(cursor.parenthesised());
        }
        SqlToken first = cursor.next();
        SqlToken last = first.isSymbol("-") || first.isSymbol("+") ? cursor.next() : first;
        return sql.substring(first.start(), last.end());
    }

    private void tableConstraint() {
        Identifier name =
                cursor.passWords("constraint") ? names.identifier(cursor.next().text()) : null;
        if (cursor.passWords("primary", "key")) {
            List<Identifier> key = columnList();
            primaryKey = new PrimaryKey(name == null ? primaryKeyName(key) : name, key);
            passConflictClause();
        } else if (cursor.passWords("unique")) {
            List<Identifier> key = columnList();
            draft.add(new UniqueConstraint(name == null ? uniqueName(key) : name, key));
            passConflictClause();
        } else if (cursor.passWords("foreign", "key")) {
            reference(name, columnList());
        } else {
            check(name, new Identifier("ck_" + table.text(), false));
        }
    }

    /** Reads a check; without a name it gets {@code usual}, with a number from the second on. */
    private void check(@Nullable Identifier name, Identifier usual) {
        cursor.expectWord("check");
        Identifier given = name == null ? usual : name;
        for (int number = 2; !checkNames.add(given); number++) {
            given = new Identifier(usual.text() + '_' + number, usual.quoted());
        }
        draft.add(new CheckConstraint(given, textOf(cursor.parenthesised())));
        passConflictClause();
    }

    private void reference(@Nullable Identifier name, List<Identifier> referring) {
        cursor.expectWord("references");
        String target = cursor.next().text();
        List<Identifier> targetColumns = cursor.atSymbol("(") ? columnList() : List.of();
        ReferentialAction onDelete = ReferentialAction.NO_ACTION;
        ReferentialAction onUpdate = ReferentialAction.NO_ACTION;
        while (cursor.atWord("on") || cursor.atWord("match")) {
            boolean match = cursor.next().isWord("match");
            boolean delete = cursor.next().isWord("delete");
            ReferentialAction action = match ? ReferentialAction.NO_ACTION : action();
            onDelete = delete ? action : onDelete;
            onUpdate = delete || match ? onUpdate : action;
        }
        Identifier unnamed =
                NamingConvention.DEFAULT.foreignKey(table, referring, names.identifier(target), targetColumns);
        references.add(new Reference(
                name == null ? unnamed : name, referring, target, targetColumns, onDelete, onUpdate, timing()));
    }

    private ReferentialAction action() {
        String first = cursor.next().lowerCase();
        boolean two = first.equals("set") || first.equals("no");
        return QueriedCatalog.action(two ? first + ' ' + cursor.next().lowerCase() : first);
    }

    private Timing timing() {
        if (cursor.passWords("not", "deferrable")) {
            passInitially();
            return Timing.NOT_DEFERRABLE;
        }
        if (!cursor.passWords("deferrable")) {
            return Timing.NOT_DEFERRABLE;
        }
        return passInitially() ? Timing.INITIALLY_DEFERRED : Timing.INITIALLY_IMMEDIATE;
    }

    private boolean passInitially() {
        return cursor.passWords("initially") && cursor.next().isWord("deferred");
    }

    private List<Identifier> columnList() {
        SqlCursor list = new SqlCursor(cursor.parenthesised());
        List<Identifier> identifiers = new ArrayList<>();
        while (!list.atEnd()) {
            identifiers.add(names.identifier(list.next().text()));
            while (!list.atEnd() && !list.passSymbol(",")) {
                list.next();
            }
        }
        return identifiers;
    }

    private void passKeyOptions() {
        if (!cursor.passWords("asc")) {
            cursor.passWords("desc");
        }
        passConflictClause();
        cursor.passWords("autoincrement");
    }

    private void passConflictClause() {
        if (cursor.passWords("on", "conflict")) {
            cursor.next();
        }
    }

    private Identifier primaryKeyName(List<Identifier> key) {
        return NamingConvention.DEFAULT.primaryKey(table, key);
    }

    private Identifier uniqueName(List<Identifier> key) {
        return NamingConvention.DEFAULT.unique(table, key);
    }

    private String textOf(List<SqlToken> tokens) {
        return sql.substring(
                tokens.get(0).start(), tokens.get(tokens.size() - 1).end());
    }
}

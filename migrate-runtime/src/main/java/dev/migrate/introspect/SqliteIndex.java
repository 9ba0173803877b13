package dev.migrate.introspect;

import dev.migrate.schema.Index;
import dev.migrate.schema.IndexColumn;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the {@code create index} that SQLite keeps of an index. */
final class SqliteIndex {

    private final String sql;
    private final CatalogNames names;

    private SqliteIndex(String sql, CatalogNames names) {
        this.sql = sql;
        this.names = names;
    }

    /** Reads a whole {@code create index} statement of the index {@code name}. */
    static Index read(String sql, String name, CatalogNames names) {
        return new SqliteIndex(sql, names).index(name);
    }

    private Index index(String name) {
        SqlCursor cursor = new SqlCursor(SqlLexer.tokens(sql, false));
        boolean unique = false;
        while (!cursor.atSymbol("(")) {
            unique |= cursor.next().isWord("unique");
        }
        List<IndexColumn> columns = columns(cursor.parenthesised());
        return new Index(names.identifier(name), columns, unique, condition(cursor), null, List.of());
    }

    private @Nullable String condition(SqlCursor cursor) {
        if (!cursor.passWords("where")) {
            return null;
        }
        SqlToken first = cursor.peek();
        return first == null ? null : sql.substring(first.start()).strip();
    }

    private List<IndexColumn> columns(List<SqlToken> tokens) {
        List<IndexColumn> columns = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < tokens.size(); i++) {
            depth += tokens.get(i).isSymbol("(") ? 1 : tokens.get(i).isSymbol(")") ? -1 : 0;
            if (depth == 0 && tokens.get(i).isSymbol(",")) {
                columns.add(column(tokens.subList(start, i)));
                start = i + 1;
            }
        }
        columns.add(column(tokens.subList(start, tokens.size())));
        return columns;
    }

    private IndexColumn column(List<SqlToken> part) {
        SqlToken last = part.get(part.size() - 1);
        boolean ordered = part.size() > 1 && (last.isWord("asc") || last.isWord("desc"));
        List<SqlToken> what = ordered ? part.subList(0, part.size() - 1) : part;
        boolean descending = ordered && last.isWord("desc");
        if (what.size() == 1 && what.get(0).isName()) {
            return new IndexColumn(names.identifier(what.get(0).text()), null, descending);
        }
        return new IndexColumn(
                null,
                sql.substring(what.get(0).start(), what.get(what.size() - 1).end()),
                descending);
    }
}

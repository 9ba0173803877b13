package dev.migrate.processor.schema;

import dev.migrate.processor.mapping.CheckSpec;
import dev.migrate.processor.mapping.Site;
import dev.migrate.processor.mapping.TableSpec;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.Origin;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.SeedRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A table that gets its columns one by one. Not thread-safe. */
final class TableDraft {

    private final Identifier logical;
    private final QualifiedName name;
    private final Origin origin;
    private final Site site;
    private final Kind kind;
    private final KeyOrder keyOrder;
    private final Map<String, ColumnDraft> columns = new LinkedHashMap<>();
    private final List<Unique> uniques = new ArrayList<>();
    private final List<ForeignKeyDraft> foreignKeys = new ArrayList<>();
    private final List<Check> checks = new ArrayList<>();
    private final List<TableSpec> specs = new ArrayList<>();
    private final List<SeedRow> rows = new ArrayList<>();
    private final List<Clash> clashes = new ArrayList<>();
    private List<ColumnDraft> key = List.of();
    private List<ColumnDraft> keyByAttribute = List.of();
    private boolean referable = true;

    /** Whose table it is. */
    enum Kind {
        ENTITY,
        /** The table of a collection or reference, which several may share. */
        COLLECTION
    }

    /**
     * A unique constraint.
     *
     * @param name its name, or null for the convention's
     * @param columns its columns in their order
     */
    record Unique(@Nullable String name, List<ColumnDraft> columns) {}

    /**
     * A check constraint of a column.
     *
     * @param column the column that names it where it has no name
     * @param spec the condition
     */
    record Check(ColumnDraft column, CheckSpec spec) {}

    /**
     * Two writable columns of one name, which is right where two collections or two heirs of an entity share the table.
     *
     * @param first the one that is there
     * @param second the one that came later
     */
    record Clash(Writer first, Writer second) {}

    /**
     * What writes a column.
     *
     * @param column the column's name
     * @param origin where it comes from
     * @param site where it is declared
     */
    record Writer(Identifier column, Origin origin, Site site) {

        static Writer of(ColumnDraft draft) {
            return new Writer(draft.name(), draft.origin(), draft.site());
        }
    }

    /**
     * Creates a table without columns.
     *
     * @param logical the name before the physical strategy
     * @param name the physical name
     * @param keyOrder the order of the key's columns
     */
    TableDraft(Identifier logical, QualifiedName name, Origin origin, Site site, Kind kind, KeyOrder keyOrder) {
        this.logical = logical;
        this.name = name;
        this.origin = origin;
        this.site = site;
        this.kind = kind;
        this.keyOrder = keyOrder;
    }

    Identifier logical() {
        return logical;
    }

    QualifiedName name() {
        return name;
    }

    Origin origin() {
        return origin;
    }

    Site site() {
        return site;
    }

    /** Returns whether a name denotes this table, before or after the physical strategy. */
    boolean isCalled(String spelling) {
        String wanted = canonical(Identifier.of(spelling));
        return canonical(logical).equals(wanted) || canonical(name.name()).equals(wanted);
    }

    /** Returns whether foreign keys can refer to this table. */
    boolean isReferable() {
        return referable;
    }

    void refuseForeignKeys() {
        referable = false;
    }

    boolean isCollection() {
        return kind == Kind.COLLECTION;
    }

    Collection<ColumnDraft> columns() {
        return columns.values();
    }

    List<ColumnDraft> key() {
        return key;
    }

    List<Unique> uniques() {
        return uniques;
    }

    List<ForeignKeyDraft> foreignKeys() {
        return foreignKeys;
    }

    List<Check> checks() {
        return checks;
    }

    List<TableSpec> specs() {
        return specs;
    }

    List<Clash> clashes() {
        return clashes;
    }

    /** Returns the columns of the primary key in the order of the attributes that they come from. */
    List<ColumnDraft> keyByAttribute() {
        return keyByAttribute;
    }

    /** Makes columns the primary key, in the order that the provider gives them. */
    void key(List<ColumnDraft> newKey) {
        keyByAttribute = List.copyOf(newKey);
        key = keyOrder.sorted(newKey);
        key.forEach(ColumnDraft::require);
    }

    /** Returns the column of that name, which is the one there if two attributes share it. */
    ColumnDraft add(ColumnDraft column) {
        ColumnDraft there = columns.putIfAbsent(canonical(column.name()), column);
        if (there == null) {
            return column;
        }
        if (there.isWritable() && column.isWritable()) {
            clashes.add(new Clash(Writer.of(there), Writer.of(column)));
        }
        there.meet(column);
        return there;
    }

    /** Finds a column by its logical or physical name, or by the path of the attribute it comes from. */
    Optional<ColumnDraft> find(String spelling) {
        Identifier wanted = Identifier.of(spelling);
        return Optional.ofNullable(columns.get(canonical(wanted)))
                .or(() -> columns.values().stream()
                        .filter(column -> canonical(column.logical()).equals(canonical(wanted)))
                        .findFirst())
                .or(() -> columns.values().stream()
                        .filter(column -> spelling.equals(column.origin().path()))
                        .findFirst());
    }

    void unique(@Nullable String constraint, List<ColumnDraft> over) {
        boolean known = uniques.stream().anyMatch(each -> each.columns().equals(over));
        if (!known || constraint != null) {
            uniques.removeIf(each -> each.name() == null && each.columns().equals(over));
            uniques.add(new Unique(constraint, List.copyOf(over)));
        }
    }

    /** Adds a foreign key unless the same is there, and returns the one that is. */
    ForeignKeyDraft foreignKey(ForeignKeyDraft added) {
        for (ForeignKeyDraft there : foreignKeys) {
            if (there.refersAs(added)) {
                return there;
            }
        }
        foreignKeys.add(added);
        return added;
    }

    List<SeedRow> rows() {
        return rows;
    }

    /** Adds a row that the table starts with, unless one of its key is there. */
    void row(SeedRow row) {
        if (rows.stream().noneMatch(there -> there.key().equals(row.key()))) {
            rows.add(row);
        }
    }

    void check(ColumnDraft column, CheckSpec spec) {
        checks.add(new Check(column, spec));
    }

    void spec(TableSpec spec) {
        specs.add(spec);
    }

    /** Names that differ in case alone denote one object unless they are quoted. */
    static String canonical(Identifier name) {
        return name.quoted() ? name.toString() : name.text().toLowerCase(Locale.ROOT);
    }
}

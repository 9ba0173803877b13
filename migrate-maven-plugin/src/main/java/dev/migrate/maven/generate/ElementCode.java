package dev.migrate.maven.generate;

import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.Constraint;
import dev.migrate.schema.Constraints;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.Index;
import dev.migrate.schema.IndexColumn;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.ReferentialAction;
import dev.migrate.schema.TableElement;
import dev.migrate.schema.TableOption;
import dev.migrate.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;

/** Writes what a table is made of, constraints and indexes in the words of {@link Constraints}. */
final class ElementCode {

    private ElementCode() {}

    static Code of(TableElement element) {
        if (element instanceof Column column) {
            return ColumnCode.of(column);
        }
        if (element instanceof Constraint constraint) {
            return of(constraint);
        }
        return element instanceof Index index ? of(index) : of((TableOption) element);
    }

    static Code of(Constraint constraint) {
        if (constraint instanceof PrimaryKey key) {
            return words("primaryKey", key.name(), Code.strings(key.columns()));
        }
        if (constraint instanceof UniqueConstraint unique) {
            return words("unique", unique.name(), Code.strings(unique.columns()));
        }
        if (constraint instanceof ForeignKey foreignKey) {
            return of(foreignKey);
        }
        CheckConstraint check = (CheckConstraint) constraint;
        return words("check", check.name(), List.of(Code.string(check.expression())));
    }

    private static Code of(ForeignKey key) {
        List<Code> target = new ArrayList<>(List.of(Code.string(key.target().toString())));
        target.addAll(Code.strings(key.targetColumns()));
        List<Call> calls = new ArrayList<>(List.of(new Call(null, "references", target, false)));
        if (key.onDelete() != ReferentialAction.NO_ACTION) {
            calls.add(Code.call("onDelete", new Code.Constant(key.onDelete())));
        }
        if (key.onUpdate() != ReferentialAction.NO_ACTION) {
            calls.add(Code.call("onUpdate", new Code.Constant(key.onUpdate())));
        }
        if (key.timing() != ForeignKey.Timing.NOT_DEFERRABLE) {
            calls.add(Code.call("timing", new Code.Constant(key.timing())));
        }
        return Code.chain(words("foreignKey", key.name(), Code.strings(key.columns())), calls);
    }

    static Code of(Index index) {
        List<Call> calls = new ArrayList<>();
        if (index.where() != null) {
            calls.add(Code.call("where", Code.string(index.where())));
        }
        if (index.method() != null) {
            calls.add(Code.call("using", Code.string(index.method())));
        }
        if (!index.include().isEmpty()) {
            calls.add(new Call(null, "including", Code.strings(index.include()), false));
        }
        return Code.chain(words(index.unique() ? "uniqueIndex" : "index", index.name(), parts(index)), calls);
    }

    private static List<Code> parts(Index index) {
        boolean plain = index.columns().stream().allMatch(part -> part.column() != null && !part.descending());
        return index.columns().stream()
                .map(part -> plain ? Code.string(String.valueOf(part.column())) : part(part))
                .toList();
    }

    private static Code part(IndexColumn part) {
        if (part.expression() == null) {
            return words(part.descending() ? "desc" : "asc", List.of(Code.string(String.valueOf(part.column()))));
        }
        Call expression = words("expression", List.of(Code.string(part.expression())));
        return part.descending() ? words("desc", List.of(expression)) : expression;
    }

    private static Code of(TableOption option) {
        return option instanceof TableOption.Comment comment
                ? words("comment", List.of(Code.string(comment.text())))
                : words("options", List.of(Code.string(((TableOption.Options) option).sql())));
    }

    private static Call words(String word, Identifier name, List<Code> further) {
        List<Code> arguments = new ArrayList<>(List.of(Code.string(name.toString())));
        arguments.addAll(further);
        return words(word, arguments);
    }

    private static Call words(String word, List<Code> arguments) {
        return Code.imported(Constraints.class, word, arguments);
    }
}

package dev.migrate.maven.generate;

import dev.migrate.schema.CheckConstraint;
import dev.migrate.schema.Column;
import dev.migrate.schema.Constraint;
import dev.migrate.schema.Constraints;
import dev.migrate.schema.ExclusionConstraint;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Identifier;
import dev.migrate.schema.Index;
import dev.migrate.schema.IndexColumn;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.ReferentialAction;
import dev.migrate.schema.SeedRow;
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
        if (element instanceof SeedRow row) {
            return of(row);
        }
        return element instanceof Index index ? of(index) : of((TableOption) element);
    }

    static Code of(Constraint constraint) {
        if (constraint instanceof PrimaryKey key) {
            return words("primaryKey", key.name(), Code.strings(key.columns()));
        }
        if (constraint instanceof UniqueConstraint unique) {
            return of(unique);
        }
        if (constraint instanceof ForeignKey foreignKey) {
            return of(foreignKey);
        }
        if (constraint instanceof ExclusionConstraint exclusion) {
            return of(exclusion);
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
        addTiming(calls, key.timing());
        if (key.match() == ForeignKey.Match.FULL) {
            calls.add(Code.call("matchFull"));
        }
        return Code.chain(words("foreignKey", key.name(), Code.strings(key.columns())), calls);
    }

    private static void addTiming(List<Call> calls, ForeignKey.Timing timing) {
        if (timing != ForeignKey.Timing.NOT_DEFERRABLE) {
            calls.add(Code.call("timing", new Code.Constant(timing)));
        }
    }

    private static Code of(UniqueConstraint unique) {
        List<Call> calls = new ArrayList<>();
        if (unique.nullsNotDistinct()) {
            calls.add(Code.call("nullsAreNotDistinct"));
        }
        if (!unique.include().isEmpty()) {
            calls.add(new Call(null, "including", Code.strings(unique.include()), false));
        }
        addTiming(calls, unique.timing());
        return Code.chain(words("unique", unique.name(), Code.strings(unique.columns())), calls);
    }

    private static Code of(ExclusionConstraint exclusion) {
        List<Call> calls = new ArrayList<>();
        if (exclusion.method() != null) {
            calls.add(Code.call("using", Code.string(exclusion.method())));
        }
        if (exclusion.where() != null) {
            calls.add(Code.call("where", Code.string(exclusion.where())));
        }
        addTiming(calls, exclusion.timing());
        List<Code> parts =
                exclusion.parts().stream().map(ElementCode::comparison).toList();
        return Code.chain(words("exclusion", exclusion.name(), parts), calls);
    }

    private static Code comparison(ExclusionConstraint.Part part) {
        Code what =
                part.what().isPlain() ? Code.string(String.valueOf(part.what().column())) : part(part.what());
        return words("with", List.of(what, Code.string(part.operator())));
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
        if (index.storage() != null) {
            calls.add(Code.call("with", Code.string(index.storage())));
        }
        return Code.chain(words(index.unique() ? "uniqueIndex" : "index", index.name(), parts(index)), calls);
    }

    private static List<Code> parts(Index index) {
        boolean plain = index.columns().stream().allMatch(IndexColumn::isPlain);
        return index.columns().stream()
                .map(part -> plain ? Code.string(String.valueOf(part.column())) : part(part))
                .toList();
    }

    private static Code part(IndexColumn part) {
        List<Call> calls = new ArrayList<>();
        if (part.nulls() != null) {
            calls.add(Code.call(part.nulls() == IndexColumn.Nulls.FIRST ? "nullsFirst" : "nullsLast"));
        }
        if (part.operatorClass() != null) {
            calls.add(Code.call("operatorClass", Code.string(part.operatorClass())));
        }
        if (part.length() != null) {
            calls.add(Code.call("length", Code.number(part.length())));
        }
        return Code.chain(ordered(part), calls);
    }

    private static Call ordered(IndexColumn part) {
        if (part.expression() == null) {
            return words(part.descending() ? "desc" : "asc", List.of(Code.string(String.valueOf(part.column()))));
        }
        Call expression = words("expression", List.of(Code.string(part.expression())));
        return part.descending() ? words("desc", List.of(expression)) : expression;
    }

    static Code of(SeedRow row) {
        return words(
                "seedRow",
                row.keyColumn(),
                List.of(
                        Code.string(row.key()),
                        Code.string(row.valueColumn().toString()),
                        Code.number(row.value()),
                        Code.number(row.increment())));
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

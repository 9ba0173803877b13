package dev.migrate.maven.generate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A Java expression before it is laid out: on one line if it fits, else over several. */
sealed interface Code permits Code.Word, Code.TypeName, Code.Constant, Literal, Call, CallChain, Creation, Declaration {

    /** Returns the columns that it takes on one line. */
    int width();

    /** Returns how many expressions it consists of, itself included: what its bytecode is measured by. */
    default int expressions() {
        return 1;
    }

    /** Writes it on the line. */
    void writeFlat(CodeLayout out);

    /**
     * Writes it over several lines where it can be broken.
     *
     * @param indent the columns that the line on which it starts is indented by
     * @param after the columns that its last line needs after it
     */
    default void writeBroken(CodeLayout out, int indent, int after) {
        writeFlat(out);
    }

    /** Returns whether it stands on several lines even where it fits on one. */
    default boolean spread() {
        return false;
    }

    /** What cannot be broken: a number, {@code null}, a name. */
    record Word(String text) implements Code {

        @Override
        public int width() {
            return text.length();
        }

        @Override
        public void writeFlat(CodeLayout out) {
            out.text(text);
        }
    }

    /** A type's simple name; the file imports the type. */
    record TypeName(Class<?> type) implements Code {

        @Override
        public int width() {
            return type.getSimpleName().length();
        }

        @Override
        public void writeFlat(CodeLayout out) {
            out.type(type);
        }
    }

    /** The simple name of a constant; the file imports it statically. */
    record Constant(Enum<?> constant) implements Code {

        @Override
        public int width() {
            return constant.name().length();
        }

        @Override
        public void writeFlat(CodeLayout out) {
            out.imports().constant(constant);
            out.text(constant.name());
        }
    }

    /** Returns the call of a method. */
    static Call call(String name, Code... arguments) {
        return new Call(null, name, List.of(arguments), false);
    }

    /** Returns the call of a static method that the file imports. */
    static Call imported(Class<?> home, String name, List<Code> arguments) {
        return new Call(home, name, arguments, false);
    }

    /** Returns the call of a static method by its type's simple name. */
    static Code ofType(Class<?> type, String name, Code... arguments) {
        return new CallChain(new TypeName(type), List.of(call(name, arguments)));
    }

    /** Returns {@code start} with the calls on it, or {@code start} itself if there are none. */
    static Code chain(Code start, List<Call> calls) {
        return calls.isEmpty() ? start : new CallChain(start, calls);
    }

    /** Returns a whole number. */
    static Code number(long value) {
        return new Word(value == (int) value ? Long.toString(value) : value + "L");
    }

    /** Returns a whole number of the type {@code long}, or {@code null}. */
    static Code longOrNull(@Nullable Long value) {
        return new Word(value == null ? "null" : value + "L");
    }

    /** Returns a string, in several literals if it is too long for one. */
    static Code string(String value) {
        return Literal.of(value);
    }

    /** Returns a string, or {@code null}. */
    static Code stringOrNull(@Nullable String value) {
        return value == null ? new Word("null") : string(value);
    }

    /** Returns the text forms of {@code values} as strings. */
    static List<Code> strings(List<?> values) {
        return values.stream().map(value -> string(value.toString())).toList();
    }
}

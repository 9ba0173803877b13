package dev.migrate.maven.generate;

import com.palantir.javapoet.CodeBlock;

/**
 * Writes expressions: what fits on the line stands on it, what does not is broken.
 *
 * <p>Not thread-safe.
 */
final class CodeLayout {

    /** The most columns of a line. */
    static final int WIDTH = 120;

    /** The columns by which a block is indented. */
    static final int INDENT = 2;

    /** The columns by which the rest of a broken expression is indented. */
    static final int CONTINUATION = 4;

    private final CodeBlock.Builder out = CodeBlock.builder();
    private final Imports imports;

    /** The columns that JavaPoet indents each line by. */
    private final int base;

    private int column;

    private CodeLayout(Imports imports, int base) {
        this.imports = imports;
        this.base = base;
        this.column = base;
    }

    /** Returns a statement with its semicolon and line end, for a block that is indented by {@code base} columns. */
    static CodeBlock statement(Code code, Imports imports, int base) {
        CodeLayout layout = new CodeLayout(imports, base);
        layout.write(code, 0, ";".length());
        layout.text(";\n");
        return layout.out.build();
    }

    /** Writes {@code code} on the line if it fits there, else over several. */
    void write(Code code, int indent, int after) {
        if (!code.spread() && column + code.width() + after <= WIDTH) {
            code.writeFlat(this);
        } else {
            code.writeBroken(this, indent, after);
        }
    }

    Imports imports() {
        return imports;
    }

    void text(String text) {
        out.add("$L", text);
        column += text.length();
    }

    void type(Class<?> type) {
        out.add("$T", type);
        column += type.getSimpleName().length();
    }

    void newLine(int indent) {
        out.add("$L", "\n" + " ".repeat(indent));
        column = base + indent;
    }

    /** Returns the columns of a line that is indented by {@code indent}. */
    int room(int indent) {
        return WIDTH - base - indent;
    }
}

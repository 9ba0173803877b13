package dev.migrate.maven.generate;

import java.util.List;

/**
 * A lambda whose body is statements, one a line.
 *
 * @param parameter the name of its parameter
 * @param statements the statements, without semicolons
 */
record Declaration(String parameter, List<Code> statements) implements Code {

    private static final String ARROW = " -> ";

    Declaration {
        statements = List.copyOf(statements);
    }

    @Override
    public int width() {
        return parameter.length() + ARROW.length() + statements.get(0).width();
    }

    @Override
    public boolean spread() {
        return statements.size() > 1 || statements.get(0).spread();
    }

    @Override
    public int expressions() {
        return 1 + statements.stream().mapToInt(Code::expressions).sum();
    }

    @Override
    public void writeFlat(CodeLayout out) {
        out.text(parameter + ARROW);
        statements.get(0).writeFlat(out);
    }

    @Override
    public void writeBroken(CodeLayout out, int indent, int after) {
        out.text(parameter + ARROW + "{");
        for (Code statement : statements) {
            out.newLine(indent + CodeLayout.INDENT);
            out.write(statement, indent + CodeLayout.INDENT, ";".length());
            out.text(";");
        }
        out.newLine(indent);
        out.text("}");
    }
}

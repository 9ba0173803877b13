package dev.migrate.maven.generate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A call, without the object it is called on.
 *
 * @param home the type whose static methods the file imports for it, or null for none
 * @param name the method's name
 * @param arguments the arguments
 * @param oneEach whether each argument stands on a line of its own even where all fit on one
 */
record Call(@Nullable Class<?> home, String name, List<Code> arguments, boolean oneEach) implements Code {

    Call {
        arguments = List.copyOf(arguments);
    }

    @Override
    public int width() {
        return name.length() + argumentsWidth(arguments);
    }

    @Override
    public int expressions() {
        return 1 + arguments.stream().mapToInt(Code::expressions).sum();
    }

    @Override
    public boolean spread() {
        return oneEach || arguments.stream().anyMatch(Code::spread);
    }

    @Override
    public void writeFlat(CodeLayout out) {
        writeName(out);
        writeArguments(arguments, out);
    }

    @Override
    public void writeBroken(CodeLayout out, int indent, int after) {
        writeName(out);
        spreadArguments(arguments, out, indent + CodeLayout.CONTINUATION, after);
    }

    private void writeName(CodeLayout out) {
        if (home != null) {
            out.imports().methodsOf(home);
        }
        out.text(name);
    }

    static int argumentsWidth(List<Code> arguments) {
        int separators = arguments.isEmpty() ? 0 : ", ".length() * (arguments.size() - 1);
        return "()".length()
                + separators
                + arguments.stream().mapToInt(Code::width).sum();
    }

    static void writeArguments(List<Code> arguments, CodeLayout out) {
        out.text("(");
        for (int i = 0; i < arguments.size(); i++) {
            out.text(i == 0 ? "" : ", ");
            arguments.get(i).writeFlat(out);
        }
        out.text(")");
    }

    static void spreadArguments(List<Code> arguments, CodeLayout out, int indent, int after) {
        out.text("(");
        for (int i = 0; i < arguments.size(); i++) {
            boolean last = i == arguments.size() - 1;
            out.newLine(indent);
            out.write(arguments.get(i), indent, last ? ")".length() + after : ",".length());
            out.text(last ? "" : ",");
        }
        out.text(")");
    }
}

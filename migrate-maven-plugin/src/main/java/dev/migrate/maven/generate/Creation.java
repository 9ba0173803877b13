package dev.migrate.maven.generate;

import java.util.List;

/**
 * The creation of an object.
 *
 * @param type its class
 * @param arguments the constructor's arguments
 */
record Creation(Class<?> type, List<Code> arguments) implements Code {

    private static final String NEW = "new ";

    Creation {
        arguments = List.copyOf(arguments);
    }

    @Override
    public int width() {
        return NEW.length() + type.getSimpleName().length() + Call.argumentsWidth(arguments);
    }

    @Override
    public int expressions() {
        return 1 + arguments.stream().mapToInt(Code::expressions).sum();
    }

    @Override
    public boolean spread() {
        return arguments.stream().anyMatch(Code::spread);
    }

    @Override
    public void writeFlat(CodeLayout out) {
        out.text(NEW);
        out.type(type);
        Call.writeArguments(arguments, out);
    }

    @Override
    public void writeBroken(CodeLayout out, int indent, int after) {
        out.text(NEW);
        out.type(type);
        Call.spreadArguments(arguments, out, indent + CodeLayout.CONTINUATION, after);
    }
}

package dev.migrate.maven.generate;

import java.util.List;

/**
 * Calls one after the other, the first on {@code start}.
 *
 * @param start the object or type that is called, or the call that gives it
 * @param calls the calls, at least one
 */
record CallChain(Code start, List<Call> calls) implements Code {

    CallChain {
        calls = List.copyOf(calls);
    }

    @Override
    public int width() {
        return start.width()
                + calls.stream().mapToInt(call -> ".".length() + call.width()).sum();
    }

    @Override
    public boolean spread() {
        return start.spread() || calls.stream().anyMatch(Call::spread);
    }

    @Override
    public int expressions() {
        return start.expressions() + calls.stream().mapToInt(Call::expressions).sum();
    }

    @Override
    public void writeFlat(CodeLayout out) {
        start.writeFlat(out);
        calls.forEach(call -> {
            out.text(".");
            call.writeFlat(out);
        });
    }

    /** The first call stands behind its object; each further one, and any call on a call, has a line of its own. */
    @Override
    public void writeBroken(CodeLayout out, int indent, int after) {
        int behind = start instanceof Call ? 0 : 1;
        int continuation = calls.size() > behind ? indent + CodeLayout.CONTINUATION : indent;
        out.write(start, continuation, 0);
        for (int i = 0; i < calls.size(); i++) {
            if (i >= behind) {
                out.newLine(continuation);
            }
            out.text(".");
            out.write(calls.get(i), continuation, i == calls.size() - 1 ? after : 0);
        }
    }
}

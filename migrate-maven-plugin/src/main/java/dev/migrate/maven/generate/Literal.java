package dev.migrate.maven.generate;

import java.util.ArrayList;
import java.util.List;

/**
 * A string literal.
 *
 * @param value its value, without lone surrogates
 */
record Literal(String value) implements Code {

    /** The most characters of one literal: each takes at most 3 of the 65535 bytes that a class file has for a constant. */
    private static final int LONGEST = 16_000;

    /**
     * Returns a literal, or several that are joined when the revision runs if one constant cannot hold them.
     *
     * @throws UnwritableTextException if the text has a lone surrogate
     */
    static Code of(String text) {
        UnicodeText.refuseLoneSurrogates(text);
        if (text.length() <= LONGEST) {
            return new Literal(text);
        }
        List<Code> arguments = new ArrayList<>(List.of(new Literal("")));
        for (int start = 0; start < text.length(); ) {
            int end = UnicodeText.boundary(text, Math.min(text.length(), start + LONGEST));
            arguments.add(new Literal(text.substring(start, end)));
            start = end;
        }
        return new CallChain(new TypeName(String.class), List.of(new Call(null, "join", arguments, true)));
    }

    @Override
    public int width() {
        return StringLiteral.quoted(value).length();
    }

    @Override
    public void writeFlat(CodeLayout out) {
        out.text(StringLiteral.quoted(value));
    }

    @Override
    public void writeBroken(CodeLayout out, int indent, int after) {
        int continuation = indent + CodeLayout.CONTINUATION;
        List<String> pieces = StringLiteral.pieces(value, out.room(continuation) - "+ ".length() - after);
        out.text(pieces.get(0));
        pieces.stream().skip(1).forEach(piece -> {
            out.newLine(continuation);
            out.text("+ " + piece);
        });
    }
}
